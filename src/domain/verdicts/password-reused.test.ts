import { expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import {
  sampleAccount,
  sampleCatalogue,
  sampleFingerprint,
  sampleInventory,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from './inventory-index.ts'
import { passwordReused } from './password-reused.ts'

const answer: Partial<Fingerprint> = { kind: 'answer' }

it.each<[string, Partial<Account>, readonly Fingerprint[], boolean | undefined]>([
  ['nobody knows its password', {}, [], undefined],
  ['only an answer is known', {}, [sampleFingerprint('a', 'x', answer)], undefined],
  ['it is nowhere else', {}, [sampleFingerprint('a', 'x'), sampleFingerprint('b', 'y')], false],
  ['it is another’s too', {}, [sampleFingerprint('a', 'x'), sampleFingerprint('b', 'x')], true],
  [
    'an answer elsewhere reads alike',
    {},
    [sampleFingerprint('a', 'x'), sampleFingerprint('b', 'x', answer)],
    false,
  ],
  [
    'an answer is shared, the password is not',
    {},
    [
      sampleFingerprint('a', 'x'),
      sampleFingerprint('a', 'y', answer),
      sampleFingerprint('b', 'y', answer),
    ],
    false,
  ],
  [
    'one of its passwords is shared',
    {},
    ['w', 'x', 'z']
      .flatMap((digest) => [sampleFingerprint('a', digest)])
      .concat(sampleFingerprint('b', 'x')),
    true,
  ],
  [
    'it was seen there twice and nowhere else',
    {},
    [sampleFingerprint('a', 'x'), sampleFingerprint('a', 'x')],
    false,
  ],
  [
    'only an account marked theirs has it too',
    {},
    [sampleFingerprint('a', 'w'), sampleFingerprint('a', 'x'), sampleFingerprint('quiet', 'x')],
    undefined,
  ],
  [
    'an account marked theirs has it, and another',
    {},
    ['a', 'b', 'quiet'].map((id) => sampleFingerprint(id, 'x')),
    true,
  ],
  [
    'it is an enrolment',
    { kind: 'enrolment' },
    [sampleFingerprint('a', 'x'), sampleFingerprint('b', 'x')],
    false,
  ],
])('is known or not where %s', (_, given, fingerprints, expected) => {
  const account = sampleAccount('a', given)
  const accounts = [account, sampleAccount('b'), sampleAccount('quiet', { theirs: true })]
  const index = inventoryIndex(sampleInventory({ accounts, fingerprints }), sampleCatalogue())
  expect(passwordReused(account, index)).toBe(expected)
})
