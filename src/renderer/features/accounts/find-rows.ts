import type { AccountFilter, AccountMark } from '../../../domain/model/account-filter.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import type { AccountRow } from './account-row.ts'

/** Lets everything through. */
export const noFilter: AccountFilter = {
  text: '',
  personIds: [],
  kinds: [],
  statuses: [],
  twoFactor: [],
  marks: [],
}

/** True where the filter hides nothing. */
export const showsAll = (filter: AccountFilter): boolean =>
  filter.text.trim() === '' &&
  [filter.personIds, filter.kinds, filter.statuses, filter.twoFactor, filter.marks].every(
    ({ length }) => length === 0,
  )

/** Whether two filters let the same through, in whichever order their choices were made. */
export const isSameFilter = (one: AccountFilter, other: AccountFilter): boolean => {
  const isSame = (values: readonly string[], others: readonly string[]): boolean =>
    values.length === others.length && values.every((value) => others.includes(value))
  return (
    one.text.trim() === other.text.trim() &&
    isSame(one.personIds, other.personIds) &&
    isSame(one.kinds, other.kinds) &&
    isSame(one.statuses, other.statuses) &&
    isSame(one.twoFactor, other.twoFactor) &&
    isSame(one.marks, other.marks)
  )
}

const hasMark = (row: AccountRow, mark: AccountMark): boolean => {
  switch (mark) {
    case 'breached':
      return row.breaches > 0
    case 'shared-password':
      return row.shared.includes('password')
    case 'shared-answer':
      return row.shared.includes('answer')
    case 'unknown-date':
      return row.sinceDay === ''
    case 'unconfirmed':
      return row.isUnconfirmed
    case 'unnamed':
      return row.account.serviceId === undefined
    case 'enrolment':
      return row.account.kind === 'enrolment'
  }
}

/** Nothing chosen lets everything through; else any one of the choices will do. */
const isAmong = <Value>(chosen: readonly Value[], fits: (value: Value) => boolean): boolean =>
  chosen.length === 0 || chosen.some(fits)

/**
 * The rows that a filter lets through, in their order. `found` are the accounts with the words of its text,
 * `undefined` while nobody has asked or the answer is on its way.
 */
export const findRows = (
  rows: readonly AccountRow[],
  filter: AccountFilter,
  found: ReadonlySet<AccountId> | undefined,
): readonly AccountRow[] =>
  rows.filter(
    (row) =>
      (found === undefined || found.has(row.account.id)) &&
      isAmong(
        filter.personIds,
        (id) => row.account.holderId === id || row.account.subjectIds.includes(id),
      ) &&
      isAmong(filter.kinds, (kind) => row.service?.kind === kind) &&
      isAmong(filter.statuses, (status) => row.account.status === status) &&
      isAmong(filter.twoFactor, (state) => row.account.twoFactor === state) &&
      isAmong(filter.marks, (mark) => hasMark(row, mark)),
  )
