import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { PartialDateField } from '../../ui/partial-date-field.tsx'
import { draftDates, type DraftDates } from './breach-draft.ts'
import type { DraftProblem } from './facts-problems.ts'
import styles from './facts-fields.module.css'

export interface WhenFieldsProps {
  readonly value: DraftDates
  readonly onChange: (value: DraftDates) => void
  /** What is wrong with a field; nothing before the first try to save. */
  readonly problemOf: (field: string) => DraftProblem | undefined
}

/** When somebody had access, when it was discovered and when it was told; each may stay unknown. */
export function WhenFields({ value, onChange, problemOf }: WhenFieldsProps): ReactElement {
  const { t } = useTranslation('own-breach')
  return (
    <div className={styles['dates']}>
      {draftDates.map((name) => {
        const problem = problemOf(name)
        return (
          <PartialDateField
            key={name}
            label={t(`when.${name}.label`)}
            description={t(`when.${name}.description`)}
            isOptional
            value={value[name].date}
            onChange={(date, reading) =>
              onChange({ ...value, [name]: { date, isWrong: reading === 'wrong' } })
            }
            errorMessage={problem && t(`problem.${problem}`)}
          />
        )
      })}
    </div>
  )
}
