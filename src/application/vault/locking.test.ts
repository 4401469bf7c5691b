import { createRouterClient, ORPCError } from '@orpc/server'
import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startSampleProgram, type SampleProgram } from '../../../scripts/test/sample-program.ts'
import type { WatchedState } from '../../contract/system.ts'
import { asId } from '../../domain/model/id.ts'
import type { LockDelay } from '../../domain/model/settings.ts'
import { samplePassphrase } from '../sample/create-sample-vault.ts'

/** The whole program on a real vault, under a clock of the test's own. */

const second = 1_000
const minute = 60 * second

const clientOf = (started: SampleProgram) => createRouterClient(started.program.router)

let sample: SampleProgram
let client: ReturnType<typeof clientOf>
let seen: WatchedState[]
let ending: AbortController

const pass = (milliseconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(milliseconds)

const kinds = (): readonly string[] => seen.map(({ kind }) => kind)

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] })
  sample = await startSampleProgram()
  client = clientOf(sample)
  seen = []
  ending = new AbortController()
  const states = await client.system.watch(undefined, { signal: ending.signal })
  void (async () => {
    for await (const state of states) seen.push(state)
  })().catch(() => undefined)
  await vi.waitUntil(() => kinds().length > 0)
})

afterEach(async () => {
  ending.abort()
  await sample.end()
  vi.useRealTimers()
})

const codeOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return 'answered'
  } catch (error) {
    return error instanceof ORPCError ? error.code : error
  }
}

const unlock = (): Promise<void> =>
  client.vault.unlock({ kind: 'passphrase', passphrase: samplePassphrase })

const isOpen = async (): Promise<boolean> => (await client.system.status()).vault.kind === 'open'

/** Files that only a database in use has beside it. */
const journals = (): readonly string[] =>
  readdirSync(sample.dataDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /vault\.db-/.test(name),
  )

/** What only work under way has in the data directory. */
const leftovers = (): readonly string[] =>
  readdirSync(sample.dataDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^staged-|^replacing\.json|\.tmp|\.part/.test(name),
  )

const erasePersonAndBackups = async (): Promise<void> => {
  const { people } = await client.household.read()
  const found = people.find(({ name }) => name === 'Theo')
  // Erased in an earlier round: then there is nobody to erase.
  const id = found?.id ?? asId<'person'>('00000000-0000-4000-8000-000000000000')
  await client.household.erasePerson({ id, alsoBackups: true })
}

const expectLocked = async (): Promise<void> => {
  await vi.waitFor(() => expect(kinds().at(-1)).toBe('locked'))
  expect(await codeOf(client.accounts.list())).toBe('VAULT_NOT_OPEN')
  expect(journals()).toEqual([])
  expect(sample.logged).toEqual([])
}

/** A file of so many accounts, reviewed and ready to be written. */
const openDraft = async (accounts: number): Promise<string> => {
  const { people } = await client.household.read()
  const [guardian] = people.filter(({ role }) => role === 'guardian')
  if (!guardian) throw new Error('The sample family has no guardian')
  const rows = Array.from(
    { length: accounts },
    (_, index) => `Toy ${index},https://toy${index}.example/,ana@example.com,secret-${index}`,
  )
  const file = new File([['name,url,username,password', ...rows].join('\n')], 'toys.csv')
  const draft = await client.imports.open({ file })
  await client.imports.assign({ draftId: draft.draftId, rows: 'all', holderId: guardian.id })
  return draft.draftId
}

describe('nobody there', () => {
  test('locks the vault after ten minutes: a warning, the screen first, then the state', async () => {
    await pass(9 * minute - 10 * second)
    expect(kinds()).toEqual(['open'])
    await pass(15 * second)
    expect(seen.at(-1)).toEqual({ kind: 'locking', inSeconds: 60 })
    await pass(minute)
    await expectLocked()
    expect(seen.at(-2)).toEqual({ kind: 'locking', inSeconds: 0 })
  })

  test.each([
    [2, 30],
    [20, 60],
  ] as const)('after %d minutes where the household says so', async (minutes, warning) => {
    await client.settings.update({ lockAfterMinutes: minutes satisfies LockDelay })
    await pass(minutes * minute - (warning - 5) * second)
    expect(seen.at(-1)).toEqual({ kind: 'locking', inSeconds: warning })
    await pass(minute)
    await expectLocked()
  })

  test('although the page asks for the state and listens', async () => {
    for (let asked = 0; asked < 10; asked += 1) {
      await pass(minute)
      await client.system.status()
    }
    await pass(5 * second)
    await expectLocked()
    expect(kinds()).toEqual(['open', 'locking', 'locking', 'locked'])
  })

  test('and a clock set back does not help, nor does a sleep that no timer saw', async () => {
    await pass(5 * minute)
    vi.setSystemTime(Date.now() - 24 * 60 * minute)
    await pass(5 * minute + 5 * second)
    await expectLocked()
    await unlock()
    vi.setSystemTime(Date.now() + 10 * minute)
    // The first to call after the sleep, before any timer, finds it locked.
    expect(await codeOf(client.household.read())).toBe('VAULT_NOT_OPEN')
    await expectLocked()
  })
})

describe('somebody there', () => {
  test('puts it off by saying so, and takes the warning back', async () => {
    await pass(9 * minute + 5 * second)
    expect(kinds()).toEqual(['open', 'locking'])
    await client.system.stayAwake()
    await vi.waitFor(() => expect(kinds()).toEqual(['open', 'locking', 'open']))
    await pass(9 * minute - 10 * second)
    expect(await isOpen()).toBe(true)
    await pass(minute + 20 * second)
    await expectLocked()
  })

  test('or by any other call', async () => {
    for (let asked = 0; asked < 5; asked += 1) {
      await pass(8 * minute)
      await client.breaches.list()
    }
    expect(kinds()).toEqual(['open'])
  })

  test('or by an import that goes on, for as long as it does', async () => {
    const events = await client.imports.commit({ draftId: await openDraft(250) })
    await events.next()
    await pass(30 * minute)
    expect(kinds()).toEqual(['open'])
    const kindsLeft: string[] = []
    for await (const event of events) kindsLeft.push(event.kind)
    expect(kindsLeft.at(-1)).toBe('report')
    await pass(10 * minute + 5 * second)
    await expectLocked()
  })
})

describe('work under way when it is locked by hand', () => {
  test('an import that is being written leaves no trace, and its draft is gone', async () => {
    const before = await client.accounts.list()
    const draftId = await openDraft(1_000)
    const events = await client.imports.commit({ draftId })
    expect((await events.next()).value).toMatchObject({ kind: 'progress', total: 1_000 })
    await client.vault.lock()
    expect(['IMPORT_GONE', 'VAULT_NOT_OPEN', 'VAULT_STATE']).toContain(await codeOf(events.next()))
    await expectLocked()
    await unlock()
    expect(await client.accounts.list()).toEqual(before)
    expect(await client.imports.openSteps()).toEqual([])
    expect(await codeOf(client.imports.rows({ draftId, offset: 0, limit: 1 }))).toBe('IMPORT_GONE')
  })

  const passphrase = samplePassphrase
  const noErasure = { backups: false, setAside: false, keychainEntry: false }

  const long: readonly (readonly [name: string, work: () => Promise<unknown>])[] = [
    ['a backup', () => client.backups.make()],
    ['a backup to be saved elsewhere', () => client.backups.save({})],
    ['a new key', () => client.protections.renewKey({ passphrase })],
    ['a new passphrase', () => client.protections.setPassphrase({ passphrase, proof: passphrase })],
    ['an integrity check', () => client.vault.check()],
    ['an erasure of one person', erasePersonAndBackups],
  ]
  const turns = [0, 1, 5, 25, 100]

  test.each(long)('%s is finished or leaves no trace, and the lock stands', async (_name, work) => {
    for (const wait of turns) {
      const outcome = codeOf(work())
      await new Promise((resolve) => setTimeout(resolve, wait))
      await client.vault.lock()
      expect(await isOpen()).toBe(false)
      expect(['answered', 'VAULT_NOT_OPEN', 'VAULT_STATE', 'NOT_FOUND']).toContain(await outcome)
      await expectLocked()
      await unlock()
      expect(await client.vault.check()).toEqual({ kind: 'sound' })
      expect((await client.accounts.list()).length).toBeGreaterThan(5)
      const { backups } = await client.backups.list()
      expect(backups.every(({ readable }) => readable)).toBe(true)
      expect(leftovers()).toEqual([])
    }
  })

  test('an erasure of everything happens or does not', async () => {
    const { household } = await client.household.read()
    const outcome = codeOf(client.vault.erase({ confirmation: household.name, ...noErasure }))
    await new Promise((resolve) => setTimeout(resolve, 1))
    await client.vault.lock()
    const { vault } = await client.system.status()
    const ends = ['answered none', 'VAULT_NOT_OPEN locked', 'VAULT_STATE locked']
    expect(ends).toContain(`${String(await outcome)} ${vault.kind}`)
  })

  test('an unlocking does not open what was locked meanwhile', async () => {
    await client.vault.lock()
    const opening = codeOf(unlock())
    // Deriving the key takes longer than this.
    await new Promise((resolve) => setImmediate(resolve))
    await client.vault.lock()
    expect(await opening).toBe('VAULT_STATE')
    expect(await isOpen()).toBe(false)
    await expectLocked()
  })
})
