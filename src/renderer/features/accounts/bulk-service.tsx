import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { ComboBox } from '../../ui/combo-box.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import styles from './bulk-bar.module.css'
import type { BulkDialogProps } from './bulk-dialog-props.ts'

/** Which service all ticked accounts are with, or that nobody knows. */
export function BulkService({ count, onChange, onClose }: BulkDialogProps): ReactElement {
  const { t } = useTranslation(['accounts', 'data', 'ui'])
  const { services } = useCatalogue()
  const form = useId()
  const [serviceId, setService] = useState<ServiceId>()
  return (
    <Dialog
      title={t('bulk.serviceTitle', { count })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button onPress={() => onChange({ serviceId: null })}>{t('bulk.noService')}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={serviceId === undefined}>
            {t('bulk.setService')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          if (serviceId !== undefined) onChange({ serviceId })
        }}
      >
        <ComboBox
          label={t('bulk.serviceLabel')}
          options={services.map(({ id, name, kind, domains, formerNames }) => ({
            id,
            label: name,
            detail: [t(`data:serviceKind.${kind}`), domains[0]].filter(Boolean).join(' · '),
            keywords: [...formerNames, ...domains],
          }))}
          value={serviceId}
          onChange={setService}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog asks for nothing else
          autoFocus
        />
      </form>
    </Dialog>
  )
}
