import type { Account } from '../model/account.ts'
import type { PersonId } from '../model/id.ts'

/**
 * The people an account concerns: its subjects and its holder. A company that lost its parents' records lost
 * the holder's too, even where nobody wrote down that the holder's data is in it; those facts become questions.
 */
export const accountPeople = (account: Account): readonly PersonId[] => [
  ...new Set([...account.subjectIds, account.holderId]),
]

/** True where the person's own login opens the account. */
export const logsIn = (account: Account, personId: PersonId): boolean =>
  account.kind === 'account' && account.holderId === personId
