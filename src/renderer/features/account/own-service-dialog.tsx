import { useMutation } from '@tanstack/react-query'
import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { serviceKinds, type Service, type ServiceKind } from '../../../domain/model/service.ts'
import { wire } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './own-service-dialog.module.css'
import { readDomains } from './read-domains.ts'

export interface OwnServiceDialogProps {
  /** What was typed for a new one. */
  readonly name: string
  /** The service to change; absent for a new one. */
  readonly service?: Service | undefined
  readonly onSaved: (service: Service) => void
  readonly onClose: () => void
}

/** Describes a service that the catalogue does not have: its name, kind and web addresses. */
export function OwnServiceDialog(props: OwnServiceDialogProps): ReactElement {
  const { t } = useTranslation(['account', 'data', 'errors'])
  const formId = useId()
  const { service } = props
  const [name, setName] = useState(service?.name ?? props.name)
  const [kind, setKind] = useState<ServiceKind | undefined>(service?.kind)
  const [domains, setDomains] = useState(service?.domains.join('\n') ?? '')
  const [wasTried, setTried] = useState(false)
  const read = readDomains(domains)
  const save = useMutation({
    mutationFn: async (input: { name: string; kind: ServiceKind; domains: readonly string[] }) => {
      if (!service) return wire.services.add(input)
      await wire.services.update({ id: service.id, ...input })
      return { ...service, ...input }
    },
    onSuccess: props.onSaved,
    meta: { changesCatalogue: true },
  })
  const submit = (): void => {
    setTried(true)
    if (name.trim() === '' || kind === undefined || !read) return
    save.mutate({ name: name.trim(), kind, domains: read })
  }
  return (
    <Dialog
      title={t(service ? 'ownService.editTitle' : 'ownService.newTitle')}
      isOpen
      onClose={props.onClose}
      actions={
        <Button kind="primary" isPending={save.isPending} onPress={submit}>
          {t(service ? 'ownService.submitEdit' : 'ownService.submitNew')}
        </Button>
      }
    >
      <form
        id={formId}
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          // React hands a dialog's events on to the form behind it.
          event.stopPropagation()
          event.preventDefault()
          submit()
        }}
      >
        <p>{t('ownService.lead')}</p>
        <TextField
          label={t('ownService.name')}
          value={name}
          onChange={setName}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog has just been opened for it
          autoFocus
          errorMessage={wasTried && name.trim() === '' ? t('ownService.nameMissing') : undefined}
        />
        <Select
          label={t('ownService.kind')}
          options={serviceKinds.map((id) => ({ id, label: t(`data:serviceKind.${id}`) }))}
          value={kind}
          onChange={setKind}
          errorMessage={wasTried && !kind ? t('ownService.kindMissing') : undefined}
        />
        <TextField
          label={t('ownService.domains')}
          description={t('ownService.domainsDescription')}
          isOptional
          rows={2}
          maxLength={2000}
          value={domains}
          onChange={setDomains}
          errorMessage={wasTried && !read ? t('errors:rule.not-a-domain') : undefined}
        />
        <ErrorNotice error={save.error} />
      </form>
    </Dialog>
  )
}
