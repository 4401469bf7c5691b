import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fakeKeychain } from '../test-support/fake-keychain.ts'
import { type Keychain, noKeychain, openKeychain } from './keychain.ts'
import type { KeychainProcess } from './keychain-process.ts'
import { Secret } from './secret.ts'

const key = (): Secret => Secret.fromBytes(Buffer.alloc(32, 1))
const limits = { probe: 60, prompt: 150 } as const

const withRing = (ring = fakeKeychain()) => ({
  ring,
  keychain: openKeychain({ spawn: ring.spawn, randomBytes, limits }),
})

test('a key comes back as it was stored, and goes', async () => {
  const { ring, keychain } = withRing()
  expect(await keychain.state('probe')).toBe('usable')
  expect(await keychain.read('v', 'probe')).toEqual({ kind: 'missing' })
  expect(await keychain.store('v', [key()], 'prompt')).toBe(true)
  const entry = await keychain.read('v', 'probe')
  expect(entry.kind === 'found' && entry.keys.map((one) => one.reveal())).toEqual([
    Buffer.alloc(32, 1),
  ])
  expect([...ring.entries.keys()]).toEqual(['v'])
  await keychain.remove('v', 'probe')
  expect(ring.entries.size).toBe(0)
})

test('several keys stand in one entry, newest first, and no more than eight', async () => {
  const { ring, keychain } = withRing()
  const keys = Array.from({ length: 10 }, (_, digit) =>
    Secret.fromBytes(Buffer.alloc(32, digit + 1)),
  )
  expect(await keychain.store('v', keys, 'prompt')).toBe(true)
  expect(ring.entries.get('v')?.split(' ')).toHaveLength(8)
  const entry = await keychain.read('v', 'probe')
  const digits = entry.kind === 'found' && entry.keys.map((one) => one.reveal()[0])
  expect(digits).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('what somebody else wrote into the entry is no key, and no failure', async () => {
  const { ring, keychain } = withRing()
  const good = key().reveal().toString('base64')
  for (const [text, count] of [
    ['', 0],
    ['junk', 0],
    ['\0\uffff', 0],
    [good.slice(0, -1), 0],
    [`${good}${good}`, 0],
    [Buffer.alloc(31).toString('base64'), 0],
    [`  ${good}\t${good} ${good}`, 1],
    [`${good} `.repeat(100_000), 8],
  ] as const) {
    ring.entries.set('v', text)
    const entry = await keychain.read('v', 'probe')
    expect([text.slice(0, 50), entry.kind === 'found' && entry.keys.length]).toEqual([
      text.slice(0, 50),
      count,
    ])
  }
})

const everything = (keychain: Keychain) =>
  Promise.all([
    keychain.state('probe'),
    keychain.read('v', 'probe'),
    keychain.store('v', [key()], 'probe'),
    keychain.remove('v', 'probe'),
  ])

const nothing = ['unavailable', { kind: 'unavailable' }, false, undefined]

test.each(['locked', 'hanging', 'dying'] as const)('a %s ring is unavailable', async (mood) => {
  const { ring, keychain } = withRing()
  ring.entries.set('v', key().reveal().toString('base64'))
  ring.setMood(mood)
  expect(await everything(keychain)).toEqual(nothing)
  expect(ring.alive()).toBe(0)
})

test('a child that cannot be started, or talks nonsense, is unavailable', async () => {
  const broken = (): KeychainProcess => {
    throw new Error('no such program')
  }
  expect(await everything(openKeychain({ spawn: broken, randomBytes, limits }))).toEqual(nothing)
  const nonsense = (): KeychainProcess => {
    let answer: (message: unknown) => void = () => undefined
    return {
      send: () => answer({ ok: true, value: 7 }),
      onMessage: (listener) => {
        answer = listener
      },
      onExit: () => undefined,
      kill: () => undefined,
    }
  }
  expect(await everything(openKeychain({ spawn: nonsense, randomBytes, limits }))).toEqual(nothing)
})

test('a ring that accepts and forgets has not stored the key', async () => {
  const { ring, keychain } = withRing()
  ring.setMood('forgetful')
  expect(await keychain.store('v', [key()], 'prompt')).toBe(false)
  expect(await keychain.state('probe')).toBe('unavailable')
})

test('a key that appears once a prompt has opened the ring is found', async () => {
  const { ring, keychain } = withRing()
  ring.entries.set('v', key().reveal().toString('base64'))
  ring.setMood('locked')
  const spawn = (): KeychainProcess => {
    const child = ring.spawn()
    return {
      ...child,
      send: (call) => {
        // The write is what makes the system ask.
        if (call.verb === 'set') ring.setMood('working')
        child.send(call)
      },
    }
  }
  const prompting = openKeychain({ spawn, randomBytes, limits })
  expect((await prompting.read('v', 'prompt')).kind).toBe('found')
  expect((await keychain.read('v', 'probe')).kind).toBe('found')
})

test('calls wait for one another, each with a child of its own that is killed', async () => {
  const { ring, keychain } = withRing()
  await Promise.all([everything(keychain), everything(keychain)])
  expect(ring.mostAlive()).toBe(1)
  expect(ring.alive()).toBe(0)
})

test('one limit holds for a whole operation, and the next one is not behind', async () => {
  const { ring, keychain } = withRing()
  ring.setMood('hanging')
  const began = performance.now()
  await keychain.read('v', 'probe')
  expect(performance.now() - began).toBeLessThan(limits.prompt)
  ring.setMood('working')
  expect(await keychain.state('probe')).toBe('usable')
})

test('closing ends a call that hangs and all later ones at once', async () => {
  const ring = fakeKeychain()
  ring.setMood('hanging')
  const keychain = openKeychain({ spawn: ring.spawn, randomBytes })
  const hanging = keychain.store('v', [key()], 'prompt')
  await new Promise((resolve) => setImmediate(resolve))
  expect(ring.alive()).toBe(1)
  keychain.close()
  expect(await hanging).toBe(false)
  expect(ring.alive()).toBe(0)
  expect(await everything(keychain)).toEqual(nothing)
})

describe('no keychain', () => {
  test('is unavailable for everything', async () => {
    expect(await everything(noKeychain)).toEqual(nothing)
  })
})
