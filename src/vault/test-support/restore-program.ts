import { readFileSync } from 'node:fs'
import { StorageError } from '../errors.ts'
import { Secret } from '../keys/secret.ts'
import { loneKeeper } from './lone-keeper.ts'

/**
 * A process of its own for tests: `restore-program.ts DIRECTORY BACKUP` unlocks the vault, tries to restore
 * the file, unlocks what is there then, and prints what came of it: the problem with the disk if any, and the
 * titles of the accounts. As root it becomes an ordinary user first: root may do anything.
 */
const [directory, backup] = process.argv.slice(2)
if (directory === undefined || backup === undefined) throw new Error('No directory or no backup')
const bytes = readFileSync(backup)
if (process.getuid?.() === 0) {
  process.setgid?.(65_534)
  process.setuid?.(65_534)
}

const keeper = loneKeeper(directory)
const opener = () => ({ kind: 'passphrase', passphrase: Secret.fromText('a passphrase') }) as const

const restore = async (): Promise<string | undefined> => {
  try {
    const { stagingId } = await keeper.restorer.stage({ from: 'file', bytes })
    await keeper.restorer.look(stagingId, undefined)
    await keeper.restorer.restore(stagingId)
    return undefined
  } catch (error) {
    if (error instanceof StorageError) return error.problem
    throw error
  }
}

await keeper.unlock(opener())
const problem = await restore()
const vault = keeper.opened() ?? (await keeper.unlock(opener()))
const titles = vault.accounts.list().map(({ title }) => title)
await keeper.close()
process.stdout.write(JSON.stringify({ problem, titles }))
