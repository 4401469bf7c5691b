import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { BirthDateField } from '../settings/birth-date-field.tsx'
import type { PersonDraft, PersonProblems } from '../settings/person-draft.ts'
import { usePersonProblemWords } from '../settings/use-person-problem-words.ts'
import type { PersonRow } from './first-run-draft.ts'
import styles from './person-rows.module.css'

export interface PersonRowFieldsProps {
  readonly row: PersonRow
  /** Among the rows of the same role, from 1. */
  readonly number: number
  readonly problems: PersonProblems
  /** The row was just asked for, so it is where one wants to write. */
  readonly takesFocus: boolean
  readonly onChange: (change: Partial<PersonDraft>) => void
  /** Undefined for a row that has to stay. */
  readonly onRemove: (() => void) | undefined
}

/** One person: a name, for a child the birth year, and a way to take the row out. */
export function PersonRowFields(props: PersonRowFieldsProps): ReactElement {
  const { t } = useTranslation('first-run')
  const { row, number, onChange, onRemove } = props
  const words = usePersonProblemWords()(props.problems)
  const name = row.name.trim()
  return (
    <fieldset className={styles['row']}>
      <legend className="visually-hidden">{t(`people.row.${row.role}`, { number })}</legend>
      <TextField
        label={t('people.name')}
        value={row.name}
        onChange={(typed) => onChange({ name: typed })}
        errorMessage={words.name}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a row that somebody has just asked for
        autoFocus={props.takesFocus}
      />
      {row.role === 'child' && (
        <BirthDateField
          value={row.birthDate}
          onChange={(birthDate, reading) =>
            onChange({ birthDate, isDateUnfinished: reading === 'wrong' })
          }
          errorMessage={words.birthDate}
        />
      )}
      {onRemove && (
        <div className={styles['remove']}>
          <IconButton
            label={
              name === ''
                ? t(`people.removeRow.${row.role}`, { number })
                : t('people.remove', { name })
            }
            icon={<X aria-hidden />}
            onPress={onRemove}
          />
        </div>
      )}
    </fieldset>
  )
}
