import type { Account } from '../../domain/model/account.ts'
import type { AccountId } from '../../domain/model/id.ts'
import type { AccountRepository } from '../repositories.ts'
import {
  accountColumns,
  accountTables,
  accountValues,
  insertAccount,
  insertOrigins,
  insertPlatforms,
  insertSubjects,
  selectAccounts,
} from './account-rows.ts'
import { accountsWith, addingWords, keepingWords } from './account-words.ts'
import { changeAccounts } from './change-accounts.ts'
import type { Connection } from './connection.ts'
import { forgetUnusedAddresses } from './forget-addresses.ts'
import { removeAccounts } from './remove-accounts.ts'
import { touchAccount } from './touch-account.ts'
import { orNull } from './values.ts'

/** Keeps the rows of subjects who stay: their holdings hang on them and would go with a fresh row. */
const replaceSubjects = (connection: Connection, account: Account): void => {
  connection.run(
    `delete from account_subject
     where account_seq = (select seq from account where id = @id)
       and person_id not in (select value from json_each(@subjects))`,
    { id: account.id, subjects: JSON.stringify(account.subjectIds) },
  )
  insertSubjects(connection, accountTables, account)
}

const clear = (connection: Connection, table: string, account: Account): void => {
  connection.run(
    `delete from ${table} where account_seq = (select seq from account where id = @id)`,
    { id: account.id },
  )
}

/** It is about to lose an address that it has, for another one or for none, or to be *theirs* alone from now on. */
const isLosingAddress = (connection: Connection, account: Account): boolean =>
  connection.get<object>(
    `select 1 from account where id = @id and (
       (theirs = 0 and @theirs = 1)
       or (email is not null and email is not @email)
       or (user_name is not null and user_name is not @userName))`,
    {
      id: account.id,
      theirs: Number(account.theirs),
      email: orNull(account.email),
      userName: orNull(account.userName),
    },
  ) !== undefined

/** Notes that are not given stay, and empty ones go. */
const assignments = accountColumns
  .map((column) =>
    column === 'notes' ? `notes = nullif(coalesce(@notes, notes), '')` : `${column} = @${column}`,
  )
  .join(', ')

const updateRow = (connection: Connection, account: Account): boolean => {
  const addressesGo = isLosingAddress(connection, account)
  const changed = connection.run(
    `update account set ${assignments}, touched = 1 where id = @id`,
    accountValues(account),
  )
  if (changed === 0) return false
  replaceSubjects(connection, account)
  clear(connection, accountTables.platform, account)
  insertPlatforms(connection, accountTables, account)
  clear(connection, accountTables.origin, account)
  insertOrigins(connection, accountTables, account)
  if (addressesGo) forgetUnusedAddresses(connection)
  return true
}

/** Accounts with their subjects, platforms and origins, in the order they were added; `unlearned` as `removeAccounts`. */
export const accountRepository = (
  connection: Connection,
  unlearned: () => void,
): AccountRepository => ({
  list: () => selectAccounts(connection),
  read: (id) => selectAccounts(connection, id)[0],
  notes: () =>
    new Map(
      connection
        .all<{ readonly id: AccountId; readonly notes: string }>(
          'select id, notes from account where notes is not null',
        )
        .map(({ id, notes }) => [id, notes]),
    ),
  withWord: (word) => accountsWith(connection, word),
  add: (account) => {
    connection.transaction(() =>
      addingWords(connection, () => {
        insertAccount(connection, accountTables, account)
        touchAccount(connection, account.id)
      }),
    )
  },
  update: (account) =>
    connection.transaction(() =>
      keepingWords(connection, [account.id], () => updateRow(connection, account)),
    ),
  changeAll: (ids, change) => changeAccounts(connection, ids, change),
  remove: (id) => removeAccounts(connection, [id], unlearned) > 0,
  removeAll: (ids) => removeAccounts(connection, ids, unlearned),
})
