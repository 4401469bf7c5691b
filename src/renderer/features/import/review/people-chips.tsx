import type { ReactElement } from 'react'
import type { PersonId } from '../../../../domain/model/id.ts'
import type { HouseholdView } from '../../../state/household.ts'
import { PersonDot } from '../../../ui/person-dot.tsx'
import styles from './people-chips.module.css'

export interface PeopleChipsProps {
  readonly people: readonly PersonId[]
  readonly household: HouseholdView
}

/** A few people in a row of the review: dot and name each. */
export function PeopleChips({ people, household }: PeopleChipsProps): ReactElement {
  return (
    <span className={styles['chips']}>
      {people.map((id) => (
        <span key={id} className={styles['chip']}>
          <PersonDot name={household.nameOf(id)} hue={household.hueOf(id)} />
          <span className={styles['name']}>{household.nameOf(id)}</span>
        </span>
      ))}
    </span>
  )
}
