import { CalendarPlus } from 'lucide-react'
import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { precisionOf, type PartialDate } from '../../../domain/model/partial-date.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import styles from './birth-date-field.module.css'

export interface BirthDateFieldProps {
  readonly value: PartialDate | undefined
  readonly onChange: (value: PartialDate | undefined, reading: 'empty' | 'date' | 'wrong') => void
  readonly errorMessage?: string | undefined
}

/** The year alone, until somebody wants to say more (P11). */
export function BirthDateField({
  value,
  onChange,
  errorMessage,
}: BirthDateFieldProps): ReactElement {
  const { t } = useTranslation('settings')
  const [isFiner, setFiner] = useState(value !== undefined && precisionOf(value) !== 'year')
  return (
    <div className={classNames(styles['birth'], !isFiner && styles['yearOnly'])}>
      <PartialDateField
        label={t(isFiner ? 'birth.label' : 'birth.year')}
        value={value}
        onChange={onChange}
        precision={isFiner ? 'day' : 'year'}
        errorMessage={errorMessage}
      />
      {!isFiner && (
        <Button kind="quiet" icon={<CalendarPlus aria-hidden />} onPress={() => setFiner(true)}>
          {t('birth.finer')}
        </Button>
      )}
    </div>
  )
}
