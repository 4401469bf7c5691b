import { closeSync, openSync, readdirSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { StorageError } from '../errors.ts'
import { Secret } from '../keys/secret.ts'
import { loneKeeper } from './lone-keeper.ts'
import { ana, batch, household, importedRows, mia } from './sample-content.ts'

/**
 * A process of its own for tests: `backup-program.ts DISK`, where DISK is a small file system that holds
 * nothing else. Makes a vault there and, with ever more pages left free, backups, until two have succeeded.
 * Prints a line of JSON for each attempt.
 */
const [disk] = process.argv.slice(2)
if (disk === undefined) throw new Error('No disk')
const directory = join(disk, 'data')
const folder = join(directory, 'backups')
const filler = join(disk, 'filler')
const zeros = Buffer.alloc(4096)

/** Leaves so many pages of the disk free. */
const fill = (freePages: number): void => {
  const file = openSync(filler, 'w')
  for (let left = statfsSync(disk).bavail; left > freePages; left -= 1) writeSync(file, zeros)
  closeSync(file)
}

const keeper = loneKeeper(directory, { now: () => Date.now(), startTimer: () => () => undefined })
const passphrase = (): Secret => Secret.fromText('a passphrase')
const vault = await keeper.create({
  protection: { kind: 'passphrase', passphrase: passphrase() },
  household,
  people: [ana, mia],
})
const staging = vault.imports.stage()
staging.add(importedRows(200, 'row'))
staging.commit(batch('b', { added: 200 }))
vault.checkpoint()

/** One attempt, and what is there after it. */
const attempt = async (freePages: number, work: () => Promise<unknown>): Promise<string> => {
  const before = readdirSync(directory).includes('backups') ? readdirSync(folder) : []
  fill(freePages)
  const outcome = await work().then(
    () => 'done',
    (error: unknown) => (error instanceof StorageError ? error.problem : String(error)),
  )
  rmSync(filler)
  const after = readdirSync(directory).includes('backups') ? readdirSync(folder) : []
  const left = after.filter((name) => !before.includes(name))
  const accounts = vault.accounts.list().length
  const report = await keeper.check()
  process.stdout.write(
    `${JSON.stringify({ freePages, outcome, left: left.length, accounts, sound: report.kind })}\n`,
  )
  return outcome
}

for (const work of [() => keeper.backups.make(), () => keeper.backups.pack(undefined)]) {
  for (let freePages = 0, enough = 0; enough < 2; freePages += 3) {
    enough = (await attempt(freePages, work)) === 'done' ? enough + 1 : 0
  }
}
await keeper.lock()
const reopened = await keeper.unlock({ kind: 'passphrase', passphrase: passphrase() })
process.stdout.write(`${JSON.stringify({ reopened: reopened.accounts.list().length })}\n`)
await keeper.close()
