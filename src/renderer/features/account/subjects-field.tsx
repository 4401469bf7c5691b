import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import type { Person } from '../../../domain/model/person.ts'
import { useHousehold } from '../../state/household.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import { PersonDot } from '../../ui/person-dot.tsx'
import styles from './fields.module.css'

export interface SubjectsFieldProps {
  readonly people: readonly Person[]
  readonly value: readonly PersonId[]
  readonly onChange: (value: readonly PersonId[]) => void
  readonly errorMessage: string | undefined
}

/** Whose data is in an account: one or more of the household, in its order. */
export function SubjectsField(props: SubjectsFieldProps): ReactElement {
  const { t } = useTranslation('account')
  const { hueOf } = useHousehold()
  const id = useId()
  const { people, value, errorMessage } = props
  const toggle = (changed: PersonId, isIn: boolean): void => {
    const isSubject = (one: PersonId): boolean => (one === changed ? isIn : value.includes(one))
    props.onChange(people.map((person) => person.id).filter(isSubject))
  }
  return (
    <fieldset
      aria-describedby={errorMessage === undefined ? `${id}-help` : `${id}-help ${id}-error`}
      data-invalid={errorMessage !== undefined}
    >
      <legend className={styles['legend']}>{t('subjects.label')}</legend>
      <span id={`${id}-help`} className={styles['help']}>
        {t('subjects.description')}
      </span>
      <div className={styles['people']}>
        {people.map((person) => (
          <CheckboxField
            key={person.id}
            isSelected={value.includes(person.id)}
            onChange={(isIn) => toggle(person.id, isIn)}
          >
            <span className={styles['person']}>
              <PersonDot name={person.name} hue={hueOf(person.id)} />
              {person.name}
            </span>
          </CheckboxField>
        ))}
      </div>
      {errorMessage !== undefined && (
        <span id={`${id}-error`} className={styles['error']}>
          {errorMessage}
        </span>
      )}
    </fieldset>
  )
}
