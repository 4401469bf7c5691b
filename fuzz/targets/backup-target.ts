import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { pick, type Random } from '../../faults/random.ts'
import type { VaultKeeper } from '../../src/vault/keeper.ts'
import { openKeeper } from '../../src/vault/open-keeper.ts'
import { makeNamedBackup, repackedBackup } from '../../src/vault/test-support/backup-bytes.ts'
import { fakeKeychain } from '../../src/vault/test-support/fake-keychain.ts'
import { account, ana, household, mia, theo } from '../../src/vault/test-support/sample-content.ts'
import { mutateBytes } from '../mutate/mutate-bytes.ts'
import { mutateJson } from '../mutate/mutate-json.ts'
import { mustHold, type Outcome, type Running, type Target } from '../target.ts'
import { typedRefusal } from './refusal.ts'

const titlesIn = (keeper: VaultKeeper): readonly string[] =>
  keeper
    .opened()
    ?.accounts.list()
    .map(({ title }) => title) ?? []

const both = ['Account first', 'Account second']

/** Puts the backup in the vault's place, and takes that back: the vault must be there as it was. */
const restoreAndBack = async (keeper: VaultKeeper, stagingId: string): Promise<void> => {
  await keeper.restorer.restore(stagingId)
  mustHold(keeper.opened() !== undefined, 'a vault that was restored is open')
  const [aside] = keeper.restorer.listAside()
  mustHold(aside !== undefined, 'the vault before is set aside')
  await keeper.restorer.putBack(aside.id)
  await keeper.unlock({ kind: 'keychain' })
  for (const { id } of keeper.restorer.listAside()) await keeper.restorer.discardAside(id)
}

const tryBackup = async (keeper: VaultKeeper, input: Uint8Array): Promise<Outcome> => {
  const { stagingId } = await keeper.restorer.stage({ from: 'file', bytes: input })
  try {
    const found = await keeper.restorer.look(stagingId, undefined)
    const [first = 0] = createHash('sha256').update(input).digest()
    if (first % 8 === 0) await restoreAndBack(keeper, stagingId)
    return { accepted: true, as: `read.${found.accounts}-accounts` }
  } finally {
    await keeper.restorer.discard(stagingId)
  }
}

const jsonChanged = <Value extends object>(value: Value, random: Random): Value =>
  JSON.parse(
    Buffer.from(mutateJson(Buffer.from(JSON.stringify(value)), random) ?? '{}').toString('utf8'),
  )

/** A backup with one of its parts changed and its checksums right again, as only somebody who means it makes one. */
const remade = (seed: Uint8Array, random: Random): Uint8Array => {
  try {
    return repackedBackup(seed, ({ keyFile, manifest, database }) =>
      pick(random, [
        () => ({ keyFile: jsonChanged(keyFile, random) }),
        () => ({ manifest: jsonChanged(manifest, random) }),
        () => ({ database: mutateBytes(database, random, { seeds: [database], tokens: [] }) }),
      ])(),
    )
  } catch {
    // What the writer does not take is no file.
    return mutateBytes(seed, random, { seeds: [seed], tokens: [] })
  }
}

const start = async (): Promise<Running> => {
  const directory = mkdtempSync(join(tmpdir(), 'kinventory-fuzz-'))
  const keeper = openKeeper({
    directory,
    spawnKeychain: fakeKeychain().spawn,
    now: () => 0,
    randomBytes,
    uuid: randomUUID,
    startTimer: () => () => undefined,
  })
  const vault = await keeper.create({
    household,
    people: [ana, mia, theo],
    protection: { kind: 'keychain' },
  })
  vault.accounts.add(account('first'))
  const seed = readFileSync(join(directory, 'backups', await makeNamedBackup(keeper)))
  vault.accounts.add(account('second'))
  return {
    seeds: [seed],
    make: (random) => remade(seed, random),
    run: (input) => tryBackup(keeper, input).catch(typedRefusal),
    check: async () => {
      mustHold(isDeepStrictEqual(titlesIn(keeper), both), 'the vault that is there stays as it was')
      mustHold((await keeper.check()).kind === 'sound', 'the vault that is there is sound')
      const left = readdirSync(directory).filter((name) => name.startsWith('staged-'))
      mustHold(left.length === 0, 'nothing staged is left')
      mustHold(keeper.restorer.listAside().length === 0, 'nothing set aside is left')
    },
    end: async () => {
      await keeper.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Files that are to be restored from: looked into, and some of those that can be are put in place and taken back. */
export const backupTarget: Target = {
  name: 'backup',
  patience: 20_000,
  start,
  tokens: [
    'backup.json',
    'vault.json',
    'vault.db',
    'PK\u0003\u0004',
    'PK\u0001\u0002',
    'SQLite format 3\u0000',
  ],
}
