import { useMemo, useState } from 'react'
import type { Account } from '../../../domain/model/account.ts'
import type { DataClassId } from '../../../domain/model/data-class.ts'
import type { Holding } from '../../../domain/model/holding.ts'
import type { PersonId } from '../../../domain/model/id.ts'
import type { Person } from '../../../domain/model/person.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { assumedClasses } from './assumed-classes.ts'
import {
  holdingRows,
  saidHoldings,
  withEdit,
  type HoldingEdits,
  type HoldingRow,
  type Said,
} from './holding-rows.ts'

export interface SubjectHoldings {
  readonly person: Person
  readonly rows: readonly HoldingRow[]
}

export interface HoldingsEditor {
  readonly subjects: readonly SubjectHoldings[]
  readonly isDirty: boolean
  readonly say: (subjectId: PersonId, dataClass: DataClassId, said: Said | 'unsaid') => void
  /** Confirms as real all that is only assumed about a person. */
  readonly confirmAll: (subjectId: PersonId) => void
  readonly reset: () => void
  /** All that is said, for the wire. People who left the account are left out. */
  readonly said: (subjectIds: readonly PersonId[]) => readonly Holding[]
}

const none: HoldingEdits = new Map()
const confirmed: Said = { fidelity: 'real', basis: 'confirmed' }

/** Keeps the unsaved changes to what an account holds. `saved` is what the wire gave. */
export const useHoldingsEditor = (account: Account, saved: readonly Holding[]): HoldingsEditor => {
  const { household, people } = useHousehold()
  const { catalogue } = useCatalogue()
  const [edits, setEdits] = useState(none)
  const assumed = useMemo(
    () => assumedClasses({ account, household, people, catalogue }),
    [account, household, people, catalogue],
  )
  const subjects = people
    .filter(({ id }) => account.subjectIds.includes(id))
    .map((person) => ({
      person,
      rows: holdingRows({
        subjectId: person.id,
        saved,
        assumed: assumed(person),
        edits,
        dataClasses: catalogue.dataClasses,
      }),
    }))
  const rowsOf = (subjectId: PersonId): readonly HoldingRow[] =>
    subjects.find(({ person }) => person.id === subjectId)?.rows ?? []
  return {
    subjects,
    isDirty: edits.size > 0,
    say: (subjectId, dataClass, said) =>
      setEdits((before) => withEdit(before, saved, subjectId, dataClass, said)),
    confirmAll: (subjectId) =>
      setEdits((before) =>
        rowsOf(subjectId)
          .filter(({ said }) => said === undefined)
          .reduce(
            (next, { dataClass }) => withEdit(next, saved, subjectId, dataClass.id, confirmed),
            before,
          ),
      ),
    reset: () => setEdits(none),
    said: (subjectIds) =>
      saidHoldings(
        account.id,
        subjects
          .filter(({ person }) => subjectIds.includes(person.id))
          .map(({ person, rows }) => ({ subjectId: person.id, rows })),
      ),
  }
}
