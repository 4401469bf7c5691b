import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret } from '../../src/vault/keys/secret.ts'
import { Connection } from '../../src/vault/sqlite/connection.ts'
import { migrations } from '../../src/vault/sqlite/migrations.ts'
import { connect, createDatabase, settle } from '../../src/vault/sqlite/open-database.ts'
import { writeSampleFamily, type PlainDatabase } from './plain-database.ts'

/** What `plainDatabase` makes, but encrypted as a vault's file is. */
export const sealedDatabase = (): PlainDatabase => {
  const directory = mkdtempSync(join(tmpdir(), 'kinventory-sealed-'))
  const path = join(directory, 'sealed.db')
  const key = Secret.fromBytes(randomBytes(32))
  const first = createDatabase({ path, key, vaultId: randomUUID(), now: 0, migrations })
  writeSampleFamily(first)
  first.close()
  const database = connect(path, key)
  settle(new Connection(database))
  return {
    database,
    remove: () => {
      database.close()
      key.wipe()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
