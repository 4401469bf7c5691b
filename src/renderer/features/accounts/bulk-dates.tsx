import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import type { BulkDialogProps } from './bulk-dialog-props.ts'
import { BulkForm } from './bulk-form.tsx'

const dates = ['opened', 'passwordChanged', 'deleted'] as const
type DateName = (typeof dates)[number]

/** One date for all ticked accounts, or none. */
export function BulkDates({ count, onChange, onClose }: BulkDialogProps): ReactElement {
  const { t } = useTranslation('accounts')
  const [name, setName] = useState<DateName>('opened')
  const [date, setDate] = useState<PartialDate>()
  const [isErased, setErased] = useState(false)
  const erased = name === 'deleted' && isErased ? { erasureConfirmed: true } : {}
  return (
    <BulkForm
      title={t('bulk.datesTitle', { count })}
      submitLabel={t('bulk.setDate')}
      isReady={date !== undefined}
      onSubmit={() => onChange({ [name]: date, ...erased })}
      onClose={onClose}
      empty={{ label: t('bulk.emptyDate'), onPress: () => onChange({ [name]: null }) }}
    >
      <RadioCards
        label={t('bulk.whichDate')}
        options={dates.map((id) => ({ id, label: t(`bulk.date.${id}`) }))}
        value={name}
        onChange={setName}
      />
      <PartialDateField
        label={t(`bulk.date.${name}`)}
        value={date}
        onChange={(typed) => setDate(typed)}
      />
      {name === 'deleted' && (
        <CheckboxField isSelected={isErased} onChange={setErased}>
          {t('bulk.erased')}
        </CheckboxField>
      )}
    </BulkForm>
  )
}
