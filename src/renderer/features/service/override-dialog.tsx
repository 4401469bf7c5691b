import { useMutation } from '@tanstack/react-query'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Service } from '../../../domain/model/service.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { showToast } from '../../state/toasts.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { readDomains } from '../account/read-domains.ts'
import { overrideDraft, saidHolds } from './override-draft.ts'
import { OverrideFields } from './override-fields.tsx'
import styles from './override-dialog.module.css'
import type { SaidOfService } from './use-said.ts'

export interface OverrideDialogProps {
  readonly service: Service
  readonly said: SaidOfService | undefined
  readonly onClose: () => void
}

/** What the family knows better of a service of the catalogue. */
export function OverrideDialog({ service, said, onClose }: OverrideDialogProps): ReactElement {
  const { t } = useTranslation('service')
  const { typicalHoldings } = useCatalogue().catalogue
  const [draft, setDraft] = useState(() => overrideDraft(service, said, typicalHoldings))
  const [problem, setProblem] = useState<'fields' | 'nothing'>()
  const save = useMutation(
    orpc.services.override.mutationOptions({ meta: { changesCatalogue: true } }),
  )
  const submit = (): void => {
    const domains = readDomains(draft.domains)
    if (!domains || draft.since.isWrong) return setProblem('fields')
    const input = {
      serviceId: service.id,
      why: draft.why.trim() || undefined,
      kind: draft.kind,
      status: draft.status,
      statusSince: draft.since.date,
      ageRule: draft.ageRule.trim() || undefined,
      domains,
      holds: saidHolds(draft, service, said, typicalHoldings),
    }
    const isSaid =
      input.kind ?? input.status ?? input.statusSince ?? input.ageRule ?? input.domains[0]
    if (isSaid === undefined && input.holds.length === 0) return setProblem('nothing')
    save.mutate(input, {
      onSuccess: () => {
        showToast({ title: t('override.saved'), tone: 'done' })
        onClose()
      },
    })
  }
  return (
    <Dialog
      title={t('override.title', { name: service.name })}
      isOpen
      size="wide"
      onClose={onClose}
      actions={
        <Button kind="primary" isPending={save.isPending} onPress={submit}>
          {t('override.submit')}
        </Button>
      }
    >
      <form
        noValidate
        className={styles['form']}
        onSubmit={(event) => {
          event.stopPropagation()
          event.preventDefault()
          submit()
        }}
      >
        <p>{t('override.lead')}</p>
        <OverrideFields
          service={service}
          draft={draft}
          onChange={(changed) => {
            setDraft({ ...draft, ...changed })
            setProblem(undefined)
          }}
          wasTried={problem === 'fields'}
        />
        {problem === 'nothing' && (
          <p role="alert" className={styles['problem']}>
            {t('override.nothing')}
          </p>
        )}
        <ErrorNotice error={save.error} />
      </form>
    </Dialog>
  )
}
