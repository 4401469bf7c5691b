import type { PersonId, ServiceId } from '../../domain/model/id.ts'
import { peopleOf, type DraftRow, type RowChoice } from './draft-row.ts'

/** What the guardian decides about rows. What is absent stays as it is. */
export interface Assignment {
  /** `all`: every row that is not skipped by itself; `not-about-child`: those of them that are marked so. */
  readonly rows: 'all' | 'not-about-child' | readonly number[]
  readonly holderId?: PersonId | undefined
  readonly subjectIds?: readonly PersonId[] | undefined
  /** `null`: no service of the list. */
  readonly serviceId?: ServiceId | null | undefined
  readonly leaveOut?: boolean | undefined
  /** Rows of accounts that are in the inventory already keep their people; in bulk they always do. */
  readonly keepKnown?: boolean | undefined
  /** The people proposed for rows that need a look are right; rows without a holder stay as they are. */
  readonly confirmPeople?: boolean | undefined
}

const confirmed = (row: DraftRow): Pick<RowChoice, 'subjectIds'> => {
  const { holderId, subjectIds } = peopleOf(row)
  const looked = row.decision.outcome === 'needs-a-look' && holderId !== undefined
  return looked ? { subjectIds } : {}
}

/**
 * The rows with the decision noted; outcomes are judged anew by the caller. In bulk, rows of accounts
 * that are in the inventory already keep their people: giving everything new to one person must not turn
 * what is known of another into a second account.
 */
export const assignRows = (
  rows: readonly DraftRow[],
  { rows: which, holderId, subjectIds, serviceId, leaveOut, keepKnown, confirmPeople }: Assignment,
): readonly DraftRow[] => {
  const inBulk = typeof which === 'string'
  const wanted = new Set(inBulk ? [] : which)
  const isMeant = (row: DraftRow, index: number): boolean =>
    inBulk ? which === 'all' || row.notAboutChild : wanted.has(index)
  return rows.map((row, index) => {
    if (row.facts.skip !== undefined || !isMeant(row, index)) return row
    const keepsPeople = (inBulk || keepKnown === true) && row.proposal.basis === 'known-account'
    const choice: RowChoice = {
      ...row.choice,
      ...(confirmPeople === true ? confirmed(row) : {}),
      ...(holderId === undefined || keepsPeople ? {} : { holderId }),
      ...(subjectIds === undefined || keepsPeople ? {} : { subjectIds }),
      ...(serviceId === undefined ? {} : { service: { serviceId: serviceId ?? undefined } }),
      ...(leaveOut === undefined ? {} : { leftOut: leaveOut }),
    }
    return { ...row, choice }
  })
}
