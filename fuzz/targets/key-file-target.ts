import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pick, type Random } from '../../faults/random.ts'
import { vaultStateSchema } from '../../src/contract/system.ts'
import { parseKeyFile, serialiseKeyFile, type KeyFile } from '../../src/vault/keys/key-file.ts'
import { Secret } from '../../src/vault/keys/secret.ts'
import type { Opener, VaultKeeper } from '../../src/vault/keeper.ts'
import { openKeeper } from '../../src/vault/open-keeper.ts'
import { fakeKeychain } from '../../src/vault/test-support/fake-keychain.ts'
import { account, ana, household, mia } from '../../src/vault/test-support/sample-content.ts'
import { mutateJson } from '../mutate/mutate-json.ts'
import { mustHold, type Outcome, type Running, type Target } from '../target.ts'
import { typedRefusal } from './refusal.ts'

const noise = (random: Random, length: number): string =>
  Buffer.from(Array.from({ length }, () => random.below(256))).toString('base64')

/** Changes of what is allowed to what is allowed, which no schema tells from the truth. */
const plausible: readonly ((keyFile: KeyFile, random: Random) => KeyFile)[] = [
  (keyFile) => ({ ...keyFile, vaultId: 'another' }),
  (keyFile, random) => ({ ...keyFile, keyCheck: noise(random, 32) }),
  (keyFile, random) => ({ ...keyFile, cipher: { ...keyFile.cipher, salt: noise(random, 16) } }),
  (keyFile) => ({ ...keyFile, protections: keyFile.protections.toReversed() }),
  (keyFile, random) => ({ ...keyFile, protections: [pick(random, keyFile.protections)] }),
  (keyFile) => ({ ...keyFile, unfinished: { kind: 'keychain' } }),
  (keyFile, random) => {
    const id = '00000000-0000-4000-8000-000000000000'
    const renewed = { kind: 'renewed', id, keyCheck: noise(random, 32) } as const
    return { ...keyFile, unfinished: pick(random, [{ kind: 'renewing', id } as const, renewed]) }
  },
  (keyFile, random) => ({
    ...keyFile,
    protections: keyFile.protections.map((each) =>
      each.kind === 'passphrase'
        ? { ...each, kdf: { ...each.kdf, passes: pick(random, [1, 2]), salt: noise(random, 16) } }
        : { ...each, since: pick(random, [0, Number.MAX_SAFE_INTEGER]) },
    ),
  }),
]

/** A change with the checksum right again, which finds damage and not intent. */
const withChecksum = (seed: Uint8Array, random: Random): Uint8Array => {
  const reading = parseKeyFile(Buffer.from(seed).toString('utf8'))
  if (reading.kind === 'read' && random.below(2) === 0)
    return Buffer.from(serialiseKeyFile(pick(random, plausible)(reading.keyFile, random)))
  const changed = mutateJson(seed, random) ?? seed
  const { checksum: _, ...content } = JSON.parse(Buffer.from(changed).toString('utf8')) as {
    readonly checksum?: unknown
  }
  const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  // On one line: what is nested a thousand deep would be gigabytes of white space.
  return Buffer.from(JSON.stringify({ ...content, checksum }))
}

const passphrase = (): Secret => Secret.fromText('a passphrase')

/** The passphrase takes a while, so it is tried for some of the inputs only; which, the bytes say. */
const openerFor = (input: Uint8Array): Opener => {
  const [first = 0] = createHash('sha256').update(input).digest()
  return first % 16 === 0 ? { kind: 'passphrase', passphrase: passphrase() } : { kind: 'keychain' }
}

const openWith = async (keeper: VaultKeeper, input: Uint8Array): Promise<Outcome> => {
  try {
    const state = vaultStateSchema.parse(await keeper.state())
    mustHold(state.kind !== 'none', 'a vault that is there is never taken for none (P5)')
    if (!('protections' in state))
      return { accepted: false, as: 'part' in state ? `${state.kind}.${state.part}` : state.kind }
    const vault = await keeper.unlock(openerFor(input))
    const titles = vault.accounts.list().map(({ title }) => title)
    mustHold(titles.join() === 'Account first', 'what opens is the vault that is there')
    return { accepted: true, as: 'opened' }
  } finally {
    await keeper.close()
  }
}

const start = async (): Promise<Running> => {
  const directory = mkdtempSync(join(tmpdir(), 'kinventory-fuzz-'))
  const path = join(directory, 'vault', 'vault.json')
  const database = join(directory, 'vault', 'vault.db')
  const ring = fakeKeychain()
  const keeperOf = (): VaultKeeper =>
    openKeeper({
      directory,
      spawnKeychain: ring.spawn,
      now: () => 0,
      randomBytes,
      uuid: randomUUID,
      startTimer: () => () => undefined,
    })
  const first = keeperOf()
  const vault = await first.create({
    household,
    people: [ana, mia],
    protection: { kind: 'keychain' },
  })
  vault.accounts.add(account('first'))
  const seeds = [readFileSync(path)]
  await first.protections.setPassphrase(passphrase(), undefined)
  seeds.push(readFileSync(path))
  await first.close()
  const [, sound = Buffer.alloc(0)] = seeds
  const files = readFileSync(database)
  const entries = new Map(ring.entries)
  return {
    seeds,
    make: (random) => withChecksum(sound, random),
    run: async (input) => {
      parseKeyFile(Buffer.from(input).toString('utf8'))
      writeFileSync(path, input)
      const outcome = await openWith(keeperOf(), input).catch(typedRefusal)
      mustHold(
        outcome.accepted || readFileSync(database).equals(files),
        'a refusal leaves the database',
      )
      // An opening brings changes of keys to their end: the next input meets what this one met.
      writeFileSync(database, files)
      ring.entries.clear()
      for (const [name, value] of entries) ring.entries.set(name, value)
      return outcome
    },
    check: async () => {
      writeFileSync(path, sound)
      mustHold((await openWith(keeperOf(), Buffer.of())).accepted, 'with its own key file it opens')
    },
    end: async () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** `vault.json` beside a database that is sound. */
export const keyFileTarget: Target = {
  name: 'key-file',
  // At the most that is taken, deriving a key may keep the processor busy for some seconds.
  patience: 30_000,
  start,
  tokens: [
    '"version":2',
    '"kind":"keychain"',
    '"kind":"passphrase"',
    '"kind":"recovery-code","sheet":"AAAA"',
    '"unfinished":{"kind":"renewing","id":"00000000-0000-4000-8000-000000000000"}',
    '"memoryKiB":1048576',
    '"passes":64',
    '"lanes":16',
    '"__proto__":{}',
    '==',
  ],
}
