import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartialDate } from '../../../domain/model/partial-date.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import styles from './bulk-bar.module.css'
import type { BulkDialogProps } from './bulk-dialog-props.ts'

const dates = ['opened', 'passwordChanged', 'deleted'] as const
type DateName = (typeof dates)[number]

/** One date for all ticked accounts, or none. */
export function BulkDates({ count, onChange, onClose }: BulkDialogProps): ReactElement {
  const { t } = useTranslation(['accounts', 'ui'])
  const form = useId()
  const [name, setName] = useState<DateName>('opened')
  const [date, setDate] = useState<PartialDate>()
  const [isErased, setErased] = useState(false)
  const erased = name === 'deleted' && isErased ? { erasureConfirmed: true } : {}
  return (
    <Dialog
      title={t('bulk.datesTitle', { count })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button onPress={() => onChange({ [name]: null })}>{t('bulk.emptyDate')}</Button>
          <Button kind="primary" type="submit" form={form} isDisabled={date === undefined}>
            {t('bulk.setDate')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault()
          if (date !== undefined) onChange({ [name]: date, ...erased })
        }}
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
      </form>
    </Dialog>
  )
}
