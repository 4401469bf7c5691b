import type { AccountId } from '../../domain/model/id.ts'
import type { Connection } from './connection.ts'
import { forgetUnusedAddresses } from './forget-addresses.ts'

/** Removes accounts with all that hangs on them and gives how many there were; one transaction. */
export const removeAccounts = (connection: Connection, ids: readonly AccountId[]): number =>
  connection.transaction(() => {
    const these = { ids: JSON.stringify(ids) }
    // Steps about an account have its id after a colon; nothing else ties them to it.
    connection.run(
      `delete from incident_action where instr(key, ':') > 0
         and substr(key, instr(key, ':') + 1) in (select value from json_each(@ids))`,
      these,
    )
    const removed = connection.run(
      'delete from account where id in (select value from json_each(@ids))',
      these,
    )
    forgetUnusedAddresses(connection)
    return removed
  })
