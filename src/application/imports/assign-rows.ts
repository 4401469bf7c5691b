import type { PersonId, ServiceId } from '../../domain/model/id.ts'
import type { DraftRow, RowChoice } from './draft-row.ts'

/** What the guardian decides about rows. What is absent stays as it is. */
export interface Assignment {
  /** `all`: every row that is not skipped by itself. */
  readonly rows: 'all' | readonly number[]
  readonly holderId?: PersonId | undefined
  readonly subjectIds?: readonly PersonId[] | undefined
  /** `null`: no service of the list. */
  readonly serviceId?: ServiceId | null | undefined
  readonly leaveOut?: boolean | undefined
}

/**
 * The rows with the decision noted; outcomes are judged anew by the caller. With `all`, rows of accounts
 * that are in the inventory already keep their people: giving everything new to one person must not turn
 * what is known of another into a second account.
 */
export const assignRows = (
  rows: readonly DraftRow[],
  { rows: which, holderId, subjectIds, serviceId, leaveOut }: Assignment,
): readonly DraftRow[] => {
  const wanted = which === 'all' ? undefined : new Set(which)
  return rows.map((row, index) => {
    if (row.facts.skip !== undefined || wanted?.has(index) === false) return row
    const keepsPeople = wanted === undefined && row.proposal.basis === 'known-account'
    const choice: RowChoice = {
      ...row.choice,
      ...(holderId === undefined || keepsPeople ? {} : { holderId }),
      ...(subjectIds === undefined || keepsPeople ? {} : { subjectIds }),
      ...(serviceId === undefined ? {} : { service: { serviceId: serviceId ?? undefined } }),
      ...(leaveOut === undefined ? {} : { leftOut: leaveOut }),
    }
    return { ...row, choice }
  })
}
