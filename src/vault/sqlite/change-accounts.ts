import type { AccountChange } from '../../domain/model/account-change.ts'
import type { AccountId } from '../../domain/model/id.ts'
import { insertChangedSubjects } from './account-rows.ts'
import { keepingWords } from './account-words.ts'
import type { Connection, SqlValue } from './connection.ts'
import { forgetUnusedAddresses } from './forget-addresses.ts'

/** The columns a change sets, with their values; people are rows of their own. */
const valuesOf = (change: AccountChange): Readonly<Record<string, SqlValue>> => {
  const values: Readonly<Record<string, SqlValue | boolean | undefined>> = {
    status: change.status,
    opened: change.opened,
    deleted: change.deleted,
    erasure_confirmed: change.erasureConfirmed,
    two_factor: change.twoFactor,
    password_changed: change.passwordChanged,
    service_id: change.serviceId,
    holder_id: change.holderId,
    theirs: change.theirs,
  }
  return Object.fromEntries(
    Object.entries(values).flatMap(([column, value]) =>
      value === undefined ? [] : [[column, typeof value === 'boolean' ? Number(value) : value]],
    ),
  )
}

/** Sets the same on many accounts, in a few statements however many they are; see `AccountRepository.changeAll`. */
export const changeAccounts = (
  connection: Connection,
  accountIds: readonly AccountId[],
  change: AccountChange,
): number =>
  connection.transaction(() => {
    const ids = JSON.stringify(accountIds)
    const values = valuesOf(change)
    const columns = Object.keys(values)
    // Nothing else of a change is searched by.
    const searched = change.theirs === undefined ? [] : accountIds
    const changed = keepingWords(connection, searched, () =>
      connection.run(
        `update account set touched = 1${columns.map((column) => `, ${column} = @${column}`).join('')}
         where id in (select value from json_each(@ids))`,
        { ...values, ids },
      ),
    )
    if (change.subjectIds) insertChangedSubjects(connection, ids, change.subjectIds)
    if (change.theirs) forgetUnusedAddresses(connection)
    return changed
  })
