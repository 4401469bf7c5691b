import type { AccountId } from '../../domain/model/id.ts'
import { keepingWords } from './account-words.ts'
import type { Connection } from './connection.ts'
import { forgetUnusedAddresses } from './forget-addresses.ts'
import { forgetUnusedLearned } from './forget-learned.ts'

/**
 * Removes accounts with all that hangs on them and gives how many there were; one transaction. `unlearned` runs
 * where something that was learned of their addresses went with them.
 */
export const removeAccounts = (
  connection: Connection,
  ids: readonly AccountId[],
  unlearned: () => void,
): number =>
  connection.transaction(() => {
    const these = { ids: JSON.stringify(ids) }
    // Steps about an account have its id after a colon; nothing else ties them to it.
    connection.run(
      `delete from incident_action where instr(key, ':') > 0
         and substr(key, instr(key, ':') + 1) in (select value from json_each(@ids))`,
      these,
    )
    const removed = keepingWords(connection, ids, () =>
      connection.run('delete from account where id in (select value from json_each(@ids))', these),
    )
    forgetUnusedAddresses(connection)
    if (forgetUnusedLearned(connection)) unlearned()
    return removed
  })
