import { hashRaw } from '@node-rs/argon2'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { forkKeychain } from '../../src/vault/keys/fork-keychain.ts'
import { groupsOf } from '../../src/vault/keys/recovery-code.ts'
import { Secret } from '../../src/vault/keys/secret.ts'
import type { Opener, VaultKeeper } from '../../src/vault/keeper.ts'
import { openKeeper } from '../../src/vault/open-keeper.ts'
import { missingTools, startSession } from '../../src/vault/test-support/secret-service.ts'
import { largePassphrase, makeLargeVault } from '../large-vault.ts'
import { repeated } from '../repeated.ts'
import { figureOf } from '../report/figure-of.ts'
import type { Cell, MeasureSection } from '../report/section.ts'

const passphrase = (): Secret => Secret.fromText(largePassphrase)

const keychainChild = resolve(import.meta.dirname, '../../src/vault/keys/keychain-child.ts')

const keeperOf = (directory: string): VaultKeeper =>
  openKeeper({
    directory,
    spawnKeychain: forkKeychain(keychainChild),
    now: () => Date.now(),
    randomBytes,
    uuid: randomUUID,
    // No daily backup begins while something is timed.
    startTimer: () => () => undefined,
  })

/** Adds a recovery code to the open vault and gives it as it is printed. */
const addCode = async (keeper: VaultKeeper): Promise<string> => {
  const { code, ask } = await keeper.protections.draftRecoveryCode(passphrase())
  const groups = groupsOf(code)
  await keeper.protections.confirmRecoveryCode(
    ask.map((group) => ({ group, text: Secret.fromText(groups[group - 1] ?? '') })),
  )
  return groups.join(' ')
}

/** Opens and locks the vault that is open now, again and again: the times of both. */
const openAndLock = async (
  keeper: VaultKeeper,
  opener: () => Opener,
  runs: number,
): Promise<readonly [Cell, Cell]> => {
  const locking: number[] = []
  const opening = await repeated(
    runs,
    () => keeper.unlock(opener()),
    async () => {
      // Something to be written down: a vault that nobody touched has nothing to tidy up.
      const vault = keeper.opened()
      vault?.settings.write(vault.settings.read())
      const from = performance.now()
      await keeper.lock()
      locking.push(performance.now() - from)
    },
  )
  return [figureOf(opening), figureOf(locking.slice(-runs))]
}

/** The same derivation by itself: what every opening with a typed secret must pay. */
const bareDerivation = (runs: number): Promise<readonly number[]> =>
  repeated(runs, () =>
    hashRaw(largePassphrase, {
      algorithm: 2,
      memoryCost: 65_536,
      timeCost: 3,
      parallelism: 1,
      outputLen: 32,
      salt: randomBytes(16),
    }),
  )

/** With a Secret Service of its own, if the computer has one to start: the environment names its bus meanwhile. */
const withSession = async <Result>(
  home: string,
  work: (hasRing: boolean) => Promise<Result>,
): Promise<Result> => {
  if (missingTools().length > 0) return work(false)
  const session = await startSession(home, true)
  const before = { ...process.env }
  Object.assign(process.env, session.environment)
  delete process.env['DISPLAY']
  delete process.env['WAYLAND_DISPLAY']
  try {
    return await work(true)
  } finally {
    for (const name of Object.keys(session.environment)) delete process.env[name]
    Object.assign(process.env, before)
    await session.end()
  }
}

/** Opening the vault in each of its ways, and locking it. */
export const measure: MeasureSection = async (scale) => {
  const [accounts, runs] = scale === 'full' ? ([5000, 9] as const) : ([200, 2] as const)
  const folder = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
  try {
    await makeLargeVault(folder, accounts)
    const home = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
    const rows = await withSession(home, async (hasRing) => {
      const keeper = keeperOf(folder)
      try {
        await keeper.unlock({ kind: 'passphrase', passphrase: passphrase() })
        const code = await addCode(keeper)
        const byPassphrase = await openAndLock(
          keeper,
          () => ({ kind: 'passphrase', passphrase: passphrase() }),
          runs,
        )
        const byCode = await openAndLock(
          keeper,
          () => ({ kind: 'recovery-code', code: Secret.fromText(code) }),
          runs,
        )
        let byKeychain: readonly [Cell, Cell] = ['not measured', 'not measured']
        if (hasRing) {
          await keeper.protections.addKeychain(passphrase())
          byKeychain = await openAndLock(keeper, () => ({ kind: 'keychain' }), runs)
        }
        return [
          { label: 'keychain', cells: byKeychain },
          { label: 'passphrase', cells: byPassphrase },
          { label: 'recovery code', cells: byCode },
        ]
      } finally {
        await keeper.close()
        rmSync(home, { recursive: true, force: true })
      }
    })
    return {
      title: 'Opening and locking the vault',
      text: [
        `A vault of ${accounts.toLocaleString('en')} accounts, opened and locked again and again in one process, until the database can be read; what the screens then derive is not in it. The keychain is a real Secret Service (gnome-keyring) in a session of its own, asked by the program’s own child process; a system without one is not measured. Passphrase and recovery code are stretched by argon2id with the parameters of the product.`,
        'Before each locking something small was saved. Locking writes what is left in the journal into the database, closes it and clears the key.',
      ],
      tables: [
        {
          title: 'Ways into the vault',
          columns: ['with', 'opened (ms)', 'locked (ms)'],
          rows: [
            ...rows,
            {
              label: 'beside them: argon2id alone, 64 MiB and three passes',
              cells: [figureOf(await bareDerivation(runs)), undefined],
            },
          ],
        },
      ],
      curves: [],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
