import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { ComboBox } from '../../ui/combo-box.tsx'
import type { BulkDialogProps } from './bulk-dialog-props.ts'
import { BulkForm } from './bulk-form.tsx'

/** Which service all ticked accounts are with, or that nobody knows. */
export function BulkService({ count, onChange, onClose }: BulkDialogProps): ReactElement {
  const { t } = useTranslation(['accounts', 'data'])
  const { services } = useCatalogue()
  const [serviceId, setService] = useState<ServiceId>()
  return (
    <BulkForm
      title={t('bulk.serviceTitle', { count })}
      submitLabel={t('bulk.setService')}
      isReady={serviceId !== undefined}
      onSubmit={() => onChange({ serviceId })}
      onClose={onClose}
      empty={{ label: t('bulk.noService'), onPress: () => onChange({ serviceId: null }) }}
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
    </BulkForm>
  )
}
