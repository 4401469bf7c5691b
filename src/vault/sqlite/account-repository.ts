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
import type { Connection } from './connection.ts'

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

const removeAll = (connection: Connection, ids: readonly AccountId[]): number =>
  connection.transaction(() => {
    const these = { ids: JSON.stringify(ids) }
    // Steps about an account have its id after a colon; nothing else ties them to it.
    connection.run(
      `delete from incident_action where instr(key, ':') > 0
         and substr(key, instr(key, ':') + 1) in (select value from json_each(@ids))`,
      these,
    )
    return connection.run(
      'delete from account where id in (select value from json_each(@ids))',
      these,
    )
  })

/** Accounts with their subjects, platforms and origins, in the order they were added. */
export const accountRepository = (connection: Connection): AccountRepository => ({
  list: () => selectAccounts(connection),
  read: (id) => selectAccounts(connection, id)[0],
  add: (account) => {
    connection.transaction(() => insertAccount(connection, accountTables, account))
  },
  update: (account) =>
    connection.transaction(() => {
      const assignments = accountColumns.map((column) => `${column} = @${column}`).join(', ')
      const changed = connection.run(
        `update account set ${assignments} where id = @id`,
        accountValues(account),
      )
      if (changed === 0) return false
      replaceSubjects(connection, account)
      clear(connection, accountTables.platform, account)
      insertPlatforms(connection, accountTables, account)
      clear(connection, accountTables.origin, account)
      insertOrigins(connection, accountTables, account)
      return true
    }),
  remove: (id) => removeAll(connection, [id]) > 0,
  removeAll: (ids) => removeAll(connection, ids),
})
