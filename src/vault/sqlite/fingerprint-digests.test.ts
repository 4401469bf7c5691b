import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { Secret } from '../keys/secret.ts'
import { copiesInMemory } from '../test-support/copies-in-memory.ts'
import {
  answerDigest,
  normaliseAnswer,
  passwordDigest,
  unknownDigest,
} from './fingerprint-digests.ts'

const key = Secret.fromBytes(Buffer.alloc(32, 1))
const otherKey = Secret.fromBytes(Buffer.alloc(32, 2))

test.each([
  ['Fluffy', 'fluffy '],
  ['São Paulo', 'sao-paulo'],
  ["Mrs. O'Neill", 'mrs oneill'],
  ['Straße 5', 'STRASSE 5'],
  ['ﬁsh', 'Fish'],
])('“%s” and “%s” are the same answer', (one, other) => {
  expect(answerDigest(key, one)).toBe(answerDigest(key, other))
})

test.each([
  ['Fluffy', 'Fluffy2'],
  ['की', 'का'],
  ['???', '!!!'],
  ['🐶', '🐱'],
])('“%s” and “%s” are different answers', (one, other) => {
  expect(answerDigest(key, one)).not.toBe(answerDigest(key, other))
})

test('an answer of signs alone keeps them', () => {
  expect(normaliseAnswer(' 🐶 ')).toBe('🐶')
})

test('of a password every character counts, but not how its accents are composed', () => {
  expect(passwordDigest(key, 'hunter2')).not.toBe(passwordDigest(key, 'Hunter2'))
  expect(passwordDigest(key, 'hunter2')).not.toBe(passwordDigest(key, 'hunter2 '))
  expect(passwordDigest(key, 'caf\u00E9')).toBe(passwordDigest(key, 'cafe\u0301'))
})

test('what stands for an unknown secret is like no password and no answer of the same text', () => {
  const digests = [passwordDigest, answerDigest, unknownDigest].map((digest) => digest(key, 'seed'))
  expect(new Set(digests).size).toBe(3)
  expect(unknownDigest(key, 'seed')).toBe(digests[2])
  expect(unknownDigest(key, 'other seed')).not.toBe(digests[2])
  expect(unknownDigest(otherKey, 'seed')).not.toBe(digests[2])
  expect(digests[2]).toMatch(/^[0-9a-f]{64}$/)
})

test('digests are 64 hexadecimal digits, differ by kind and depend on the key', () => {
  const digests = [
    passwordDigest(key, 'fluffy'),
    answerDigest(key, 'fluffy'),
    passwordDigest(otherKey, 'fluffy'),
    answerDigest(otherKey, 'fluffy'),
  ]
  expect(new Set(digests).size).toBe(4)
  for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/)
})

test('a wiped key digests nothing', () => {
  const wiped = Secret.fromBytes(Buffer.alloc(32, 3))
  wiped.wipe()
  expect(() => passwordDigest(wiped, 'fluffy')).toThrow('wiped')
  expect(() => answerDigest(wiped, 'fluffy')).toThrow('wiped')
})

test.skipIf(process.platform !== 'linux')(
  'no copy of the key is left in memory once it is wiped, in native code neither',
  () => {
    const bytes = randomBytes(32)
    const copies = copiesInMemory(bytes)
    const wiped = Secret.fromBytes(bytes)
    expect(copies()).toBeGreaterThan(0)
    for (let count = 0; count < 500; count += 1) passwordDigest(wiped, `password ${count}`)
    answerDigest(wiped, 'Fluffy')
    wiped.wipe()
    expect(copies()).toBe(0)
  },
)
