import type { Account } from '../model/account.ts'
import type { ImportedAccount, ImportedField } from '../model/import-batch.ts'
import { latestDay, type PartialDate } from '../model/partial-date.ts'

export type Changes = Extract<ImportedAccount, { readonly kind: 'change' }>['changes']

/** One field of an account that an import changes, for people to compare. */
export interface FieldChange {
  readonly field: ImportedField
  /** Lists joined by a space; notes without their text, which may be anything. */
  readonly before?: string | undefined
  readonly after?: string | undefined
}

/** The part of a row that may tell more about an account. */
interface ToldFacts {
  readonly origins: readonly string[]
  readonly userName?: string | undefined
  readonly email?: string | undefined
  readonly existedBy?: PartialDate | undefined
  readonly passwordChanged?: PartialDate | undefined
  readonly oneTimeCodes: boolean
  readonly notes?: string | undefined
}

const maxOrigins = 50

/**
 * The fields a row tells more about: an earlier upper bound, a later change of the password, further
 * addresses, one-time codes where nobody has said anything, and what was empty. Nothing that somebody wrote
 * is replaced, so that the order of two imports does not matter and importing twice is importing once.
 */
export const changesBy = (account: Account, row: ToldFacts): Changes => {
  const origins = [...new Set([...account.origins, ...row.origins])].slice(0, maxOrigins)
  const { existedBy, passwordChanged } = row
  const bound =
    existedBy && (!account.existedBy || latestDay(existedBy) < latestDay(account.existedBy))
  const later =
    passwordChanged &&
    (!account.passwordChanged || latestDay(passwordChanged) > latestDay(account.passwordChanged))
  return {
    ...(bound ? { existedBy } : {}),
    ...(later ? { passwordChanged } : {}),
    ...(origins.length > account.origins.length ? { origins } : {}),
    ...(row.userName && !account.userName && row.userName !== account.email
      ? { userName: row.userName }
      : {}),
    ...(row.email && !account.email && row.email !== account.userName ? { email: row.email } : {}),
    ...(row.oneTimeCodes && account.twoFactor === 'unknown' ? { twoFactor: 'yes' } : {}),
    ...(row.notes && !account.notes ? { notes: row.notes } : {}),
  }
}

/** In the order in which they are shown. */
const fields: readonly ImportedField[] = [
  'userName',
  'email',
  'origins',
  'existedBy',
  'passwordChanged',
  'twoFactor',
  'notes',
]

const shown = (account: Partial<Account>, field: ImportedField): string | undefined => {
  if (field === 'notes') return undefined
  if (field === 'origins') return account.origins?.join(' ') || undefined
  return account[field]
}

/** What the changes do to the account, field by field. */
export const shownChanges = (account: Account, changes: Changes): readonly FieldChange[] =>
  fields
    .filter((field) => changes[field] !== undefined)
    .map((field) => ({ field, before: shown(account, field), after: shown(changes, field) }))
