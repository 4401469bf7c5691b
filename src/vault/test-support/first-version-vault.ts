import { randomBytes } from 'node:crypto'
import { wrapWithPassphrase } from '../keys/passphrase.ts'
import { fillEveryTable } from './rows-in-every-table.ts'
import { passphrase } from './test-keeper.ts'
import { testKey, vaultId } from './test-vault.ts'
import { writeFirstVersion } from './write-first-version.ts'

/**
 * Makes a closed vault in the directory as the first version of the program left it, under the tests'
 * passphrase, with rows in every table.
 */
export const makeFirstVersionVault = async (directory: string): Promise<void> => {
  const key = testKey()
  const input = { passphrase: passphrase(), key, vaultId, since: 0, randomBytes }
  await writeFirstVersion({
    directory,
    vaultId,
    key,
    protections: [await wrapWithPassphrase(input)],
    fill: (connection) => fillEveryTable(connection, 1),
  })
}
