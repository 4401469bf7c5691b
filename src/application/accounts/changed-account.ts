import type { Account } from '../../domain/model/account.ts'
import { changeableFields, type AccountChange } from '../../domain/model/account-change.ts'

type Field = (typeof changeableFields)[number]

/** Two values of one field; lists of people are the same where they name the same in the same order. */
const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** The fields that a change would make another thing of than the account has. */
export const fieldsChanged = (account: Account, change: AccountChange): readonly Field[] =>
  changeableFields.filter(
    (field) => change[field] !== undefined && !isSame(account[field], change[field]),
  )

/** The account as the change leaves it. */
export const changedAccount = (account: Account, change: AccountChange): Account => ({
  ...account,
  ...Object.fromEntries(
    changeableFields
      .filter((field) => change[field] !== undefined)
      .map((field) => [field, change[field] ?? undefined]),
  ),
})

/** The change that gives an account those of its fields back that it has now; an empty one as `null`. */
export const changeBack = (account: Account, fields: readonly Field[]): AccountChange =>
  Object.fromEntries(fields.map((field) => [field, account[field] ?? null]))
