import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstSettings } from '../../domain/model/settings.ts'
import { createGate, type GatePorts } from '../network/gate.ts'
import { hostsFor } from '../network/network-hosts.ts'
import { tableLifetime } from './draft-shelf.ts'
import { createImportDesk, type ImportDesk, type ImportEvent } from './import-desk.ts'
import { openTestVault, ana, type TestVault } from './test-support/open-test-vault.ts'
import type { PasswordCheckEvent } from './check-passwords.ts'

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase()

const seen = 'a password that is in the list'
const padded = 'a password that only the filling has'
const unseen = 'a password that nobody has'
const secrets = [seen, padded, unseen]
const file = (): File =>
  new File(
    [
      'name,url,username,password\n',
      ...secrets.map((secret, at) => `Site ${at},https://site${at}.example,u${at},${secret}\n`),
      `Again,https://again.example,u,${seen}\n`,
    ],
    'chrome.csv',
  )

/** Behaves as documented: suffixes with counts, some of them filling with count 0. */
const rangeAnswer = (prefix: string): string =>
  [
    ...secrets.map(sha1).flatMap((hash) => {
      if (!hash.startsWith(prefix)) return []
      const count = hash === sha1(seen) ? 17 : 0
      return hash === sha1(unseen) ? [] : [`${hash.slice(5)}:${count}`]
    }),
    `${'0'.repeat(34)}A:3`,
    `${'0'.repeat(34)}B:0`,
  ].join('\r\n')

let given: TestVault
let desk: ImportDesk
let asked: { readonly url: string; readonly headers: Readonly<Record<string, string>> }[]
let answer: GatePorts['fetch']
let timers: { readonly work: () => void; readonly after: number }[]

beforeEach(() => {
  given = openTestVault()
  asked = []
  timers = []
  answer = (url) => Promise.resolve(new Response(rangeAnswer(url.split('/').at(-1) ?? '')))
  given.vault.settings.write({ ...firstSettings, networkAllowed: true })
  const gate = createGate({
    fetch: (url, request) => {
      asked.push({ url, headers: request.headers })
      return answer(url, request)
    },
    hosts: hostsFor(undefined),
    version: '0',
    openVault: () => given.vault,
    now: () => 0,
    uuid: given.ports.uuid,
    wait: () => Promise.resolve(),
    timeOut: (milliseconds) => AbortSignal.timeout(milliseconds),
  })
  desk = createImportDesk({
    ...given.ports,
    gate,
    startTimer: (work, after) => {
      const timer = { work, after }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
  })
})

afterEach(() => {
  desk.close()
  given.remove()
})

const open = async (checkPasswords = true) => {
  const draft = await desk.open({ file: file(), checkPasswords })
  await desk.assign({ draftId: draft.draftId, rows: 'all', holderId: ana.id })
  return draft
}

const allOf = async <Event>(events: AsyncIterable<Event>): Promise<readonly Event[]> => {
  const all: Event[] = []
  for await (const event of events) all.push(event)
  return all
}

const check = async (draftId: string): Promise<readonly PasswordCheckEvent[]> =>
  allOf(desk.checkPasswords({ draftId }))

const commit = async (draftId: string): Promise<readonly ImportEvent[]> =>
  allOf(desk.commit({ draftId }))

/** What the vault knows of each account's password, by title. */
const leaks = (): Readonly<Record<string, string | undefined>> => {
  const titles = new Map(given.vault.accounts.list().map(({ id, title }) => [id, title]))
  return Object.fromEntries(
    given.vault.fingerprints
      .list()
      .map(({ accountId, leak }) => [titles.get(accountId) ?? '', leak?.outcome]),
  )
}

const unknownAll = {
  'Site 0': 'could-not-check',
  'Site 1': 'could-not-check',
  'Site 2': 'could-not-check',
  Again: 'could-not-check',
}

test('without the wish no hash is made, nothing is asked and nothing is noted', async () => {
  const { draftId, passwordsToCheck } = await open(false)
  expect(passwordsToCheck).toBe(0)
  await commit(draftId)
  expect(asked).toEqual([])
  expect(new Set(Object.values(leaks()))).toEqual(new Set([undefined]))
})

test('each different password is asked about once, by five characters, and stored as seen or not', async () => {
  const { draftId, passwordsToCheck } = await open()
  expect(passwordsToCheck).toBe(3)
  expect((await check(draftId)).at(-1)).toEqual({
    kind: 'done',
    seen: 1,
    notSeen: 2,
    couldNotCheck: 0,
  })
  const urls = asked.map(({ url }) => url)
  expect(urls.toSorted()).toEqual(
    secrets
      .map((secret) => `https://api.pwnedpasswords.com/range/${sha1(secret).slice(0, 5)}`)
      .toSorted(),
  )
  expect(asked.every(({ headers }) => headers['Add-Padding'] === 'true')).toBe(true)
  await commit(draftId)
  expect(leaks()).toEqual({
    'Site 0': 'seen',
    // Rows with count 0 are filling.
    'Site 1': 'not-seen',
    'Site 2': 'not-seen',
    Again: 'seen',
  })
  const log = given.vault.outgoing.list(0, 10)
  expect(log).toMatchObject([
    { purpose: 'password-check', requests: 3, passwords: 3, outcome: 'answered' },
  ])
  // What was sent is part of a password's hash: it is not kept anywhere (P2).
  for (const secret of secrets) expect(JSON.stringify(log)).not.toContain(sha1(secret).slice(0, 5))
})

test('a known account learns what was asked this time', async () => {
  await commit((await open(false)).draftId)
  const { draftId } = await open()
  await check(draftId)
  await commit(draftId)
  expect(leaks()).toMatchObject({ 'Site 0': 'seen', 'Site 2': 'not-seen' })
})

test.each([
  ['nonsense', () => Promise.resolve(new Response('<html>Sign in to the hotel</html>'))],
  ['an empty answer', () => Promise.resolve(new Response(''))],
  ['an answer that is cut off', () => Promise.resolve(new Response(`${'0'.repeat(35)}:1\r\n00F`))],
  ['a refusal', () => Promise.resolve(new Response('', { status: 403 }))],
  ['being out of order', () => Promise.resolve(new Response('', { status: 503 }))],
  ['a way elsewhere', () => Promise.resolve(new Response('', { status: 302 }))],
  ['a huge answer', () => Promise.resolve(new Response('0'.repeat(2_000_000)))],
  ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
] as const)('%s is “could not check”, and never “not seen”', async (_, failing) => {
  answer = failing
  const { draftId } = await open()
  expect((await check(draftId)).at(-1)).toEqual({
    kind: 'done',
    seen: 0,
    notSeen: 0,
    couldNotCheck: 3,
  })
  await commit(draftId)
  expect(leaks()).toEqual(unknownAll)
})

test('whoever stops, or does not wait, has asked about nothing; and nothing waits any longer', async () => {
  const stopped = await open()
  for await (const event of desk.checkPasswords({ draftId: stopped.draftId })) {
    expect(event.kind).toBe('progress')
    break
  }
  expect((await check(stopped.draftId)).at(-1)).toMatchObject({ couldNotCheck: 0 })
  desk.discard({ draftId: stopped.draftId })
  const { draftId } = await open()
  await commit(draftId)
  expect(leaks()).toEqual(unknownAll)
})

test('after ten minutes nothing of the passwords is left', async () => {
  const { draftId } = await open()
  expect(timers.map(({ after }) => after)).toEqual([tableLifetime])
  timers[0]?.work()
  const { passwordsToCheck } = await desk.assign({ draftId, rows: [], holderId: ana.id })
  expect(passwordsToCheck).toBe(0)
})

test('while the network is off nothing is sent, and the passwords still wait', async () => {
  given.vault.settings.write(firstSettings)
  const { draftId } = await open()
  await expect(check(draftId)).rejects.toMatchObject({ code: 'NETWORK', data: { problem: 'off' } })
  expect(asked).toEqual([])
  const { passwordsToCheck } = await desk.assign({ draftId, rows: [], holderId: ana.id })
  expect(passwordsToCheck).toBe(3)
})

/** Starts a check that is never answered, and gives its end once something was asked. */
const checkForLong = async (draftId: string) => {
  const signals: AbortSignal[] = []
  answer = (_url, { signal }) =>
    new Promise((_resolve, reject) => {
      signals.push(signal)
      signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
    })
  const ended = check(draftId)
  while (signals.length === 0) await new Promise((resolve) => setImmediate(resolve))
  return { ended, areStopped: () => signals.every(({ aborted }) => aborted) }
}

test.each([
  ['discarding the file', (draftId: string) => desk.discard({ draftId })],
  ['the end of the ten minutes', () => timers.forEach(({ work }) => work())],
  ['the lock', () => desk.close()],
])('%s stops a check that is under way: nothing more is asked', async (_, end) => {
  const { draftId } = await open()
  const { ended, areStopped } = await checkForLong(draftId)
  end(draftId)
  expect(areStopped()).toBe(true)
  await ended
  const { length } = asked
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(asked).toHaveLength(length)
  expect(given.vault.outgoing.list(0, 1)).toMatchObject([{ outcome: 'stopped' }])
})

test('importing stops it, too, and what was not answered could not be checked', async () => {
  const { draftId } = await open()
  const { ended, areStopped } = await checkForLong(draftId)
  await commit(draftId)
  expect(areStopped()).toBe(true)
  await ended
  expect(leaks()).toEqual(unknownAll)
})

test('what was asked for and waited ten minutes could not be checked', async () => {
  const { draftId } = await open()
  timers.forEach(({ work }) => work())
  await commit(draftId)
  expect(leaks()).toEqual(unknownAll)
})

test('so could what waited for an import that was stopped', async () => {
  const { draftId } = await open()
  for await (const event of desk.commit({ draftId })) {
    expect(event.kind).toBe('progress')
    break
  }
  await commit(draftId)
  expect(leaks()).toEqual(unknownAll)
})

test('what was found is not lost where rows are changed while it is noted', async () => {
  const { draftId } = await open()
  const ended = check(draftId)
  while (asked.length < 3) await new Promise((resolve) => setImmediate(resolve))
  for (let turn = 0; turn < 20; turn += 1) {
    await desk.assign({ draftId, rows: [0], leaveOut: false })
    await new Promise((resolve) => setImmediate(resolve))
  }
  await ended
  await commit(draftId)
  expect(leaks()).toMatchObject({ 'Site 0': 'seen', 'Site 2': 'not-seen' })
})

test('where nothing waits, nothing is written down as sent', async () => {
  const { draftId } = await open(false)
  await check(draftId)
  expect(given.vault.outgoing.count()).toBe(0)
})
