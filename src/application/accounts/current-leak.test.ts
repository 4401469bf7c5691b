import { expect, test } from 'vitest'
import type { Fingerprint, FingerprintKind, LeakOutcome } from '../../domain/model/fingerprint.ts'
import { asId } from '../../domain/model/id.ts'
import { partialDate, type PartialDate } from '../../domain/model/partial-date.ts'
import { currentLeak } from './current-leak.ts'

const on = (text: string): PartialDate => partialDate(text) ?? expect.fail(text)

type Seen = readonly [lastSeen: string, outcome: LeakOutcome | undefined, kind?: FingerprintKind]

const fingerprint = ([lastSeen, outcome, kind = 'password']: Seen): Fingerprint => ({
  accountId: asId('roblox'),
  kind,
  digest: `${lastSeen} ${outcome}`,
  firstSeen: on('2020-01-01'),
  lastSeen: on(lastSeen),
  leak: outcome && { outcome, on: on('2026-11-22') },
})

test.each<[string, readonly Seen[], LeakOutcome | undefined]>([
  ['nothing without a password', [], undefined],
  ['what was found', [['2026-01-01', 'seen']], 'seen'],
  [
    'what is known of the password seen last',
    [
      ['2020-01-01', 'seen'],
      ['2026-01-01', 'not-seen'],
    ],
    'not-seen',
  ],
  [
    'nothing of an earlier password, where nobody asked about the one seen last',
    [
      ['2020-01-01', 'not-seen'],
      ['2026-01-01', undefined],
    ],
    undefined,
  ],
  [
    'the worse of one day',
    [
      ['2026-01-01', 'not-seen'],
      ['2026-01-01', 'seen'],
    ],
    'seen',
  ],
  [
    'that one of them could not be checked',
    [
      ['2026-01-01', 'not-seen'],
      ['2026-01-01', 'could-not-check'],
    ],
    'could-not-check',
  ],
  [
    'no good news where one of them was not asked about',
    [
      ['2026-01-01', 'not-seen'],
      ['2026-01-01', undefined],
    ],
    undefined,
  ],
  [
    'nothing less for a security answer seen later',
    [
      ['2025-01-01', 'not-seen'],
      ['2026-01-01', undefined, 'answer'],
    ],
    'not-seen',
  ],
])('tells %s', (_, seen, expected) => {
  expect(currentLeak(seen.map(fingerprint))?.outcome).toBe(expected)
  expect(currentLeak(seen.toReversed().map(fingerprint))?.outcome).toBe(expected)
})
