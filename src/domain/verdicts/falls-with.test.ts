import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { Fingerprint } from '../model/fingerprint.ts'
import { asId } from '../model/id.ts'
import { assessBreach } from './assess-breach.ts'
import { effectOfChange, inForceDuring, type InForce } from './in-force.ts'
import {
  lostClass,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleFingerprint,
  sampleInventory,
  sampleService,
} from '../test-support/sample-values.ts'

const seen = (firstSeen: string, lastSeen: string, given: Partial<Fingerprint> = {}) =>
  sampleFingerprint('a', 'x', { firstSeen: on(firstSeen), lastSeen: on(lastSeen), ...given })

describe('inForceDuring', () => {
  const undated: Partial<Breach> = { access: {}, disclosed: undefined }
  it.each<readonly [string, Partial<Account>, Fingerprint, InForce, Partial<Breach>]>([
    ['seen only long after: nothing says', {}, seen('2026-11-01', '2026-11-01'), 'assumed', {}],
    ['seen before and after', {}, seen('2015-01-01', '2016-01-01'), 'known', {}],
    ['seen within the access', {}, seen('2015-11-20', '2015-11-20'), 'known', {}],
    [
      'seen only before: may have been changed since',
      {},
      seen('2014-01-01', '2015-11-11'),
      'assumed',
      {},
    ],
    [
      'seen only after a change that came after the end',
      { passwordChanged: on('2015-11-30') },
      seen('2026-11-01', '2026-11-01'),
      'no',
      {},
    ],
    [
      'changed on the last day: in force at the end',
      { passwordChanged: on('2015-11-29') },
      seen('2026-11-01', '2026-11-01'),
      'known',
      {},
    ],
    [
      'changed in the year of the breach, nobody knows when',
      { passwordChanged: on('2015') },
      seen('2026-11-01', '2026-11-01'),
      'assumed',
      {},
    ],
    [
      'the old one, seen before the change',
      { passwordChanged: on('2026-11-02') },
      seen('2026-11-01', '2026-11-01'),
      'assumed',
      {},
    ],
    [
      'seen on the day of the change: may be the old one',
      { passwordChanged: on('2026-11-01') },
      seen('2026-11-01', '2026-11-01'),
      'assumed',
      {},
    ],
    [
      'an answer, which no password change touches',
      { passwordChanged: on('2016') },
      seen('2026-11-01', '2026-11-01', { kind: 'answer' }),
      'assumed',
      {},
    ],
    [
      'a breach without a date',
      { passwordChanged: on('2016') },
      seen('2026-11-01', '2026-11-01'),
      'assumed',
      undated,
    ],
  ])('%s', (_, account, fingerprint, expected, breach) => {
    expect(inForceDuring(sampleBreach(breach), sampleAccount('a', account), fingerprint)).toBe(
      expected,
    )
  })
})

describe('effectOfChange', () => {
  it.each<readonly [string, string | undefined, Fingerprint, string]>([
    ['never changed', undefined, seen('2026-11-01', '2026-11-01'), 'still-in-use'],
    ['changed after the end', '2026-11-02', seen('2026-11-01', '2026-11-01'), 'settled'],
    [
      'changed on the day it was last seen: may be the new one',
      '2026-11-01',
      seen('2026-11-01', '2026-11-01'),
      'still-in-use',
    ],
    [
      'changed in the month it was last seen: may be the new one',
      '2026-11',
      seen('2026-11-01', '2026-11-01'),
      'still-in-use',
    ],
    [
      'changed in the month after it was last seen',
      '2026-12',
      seen('2026-11-30', '2026-11-30'),
      'settled',
    ],
    [
      'last seen in a month, changed on its last day',
      '2026-11-30',
      seen('2026-11', '2026-11'),
      'still-in-use',
    ],
    [
      'changed in the year of the end: not surely after it',
      '2015',
      seen('2014-01-01', '2014-01-01'),
      'still-in-use',
    ],
    ['changed to the shared one', '2020-01-01', seen('2026-11-01', '2026-11-01'), 'still-in-use'],
    [
      'changed on the last day of access',
      '2015-11-29',
      seen('2015-01-01', '2015-01-01'),
      'still-in-use',
    ],
    ['changed the day after the end', '2015-11-30', seen('2015-01-01', '2015-01-01'), 'settled'],
    [
      'changed the day before access began',
      '2015-11-11',
      seen('2015-01-01', '2015-01-01'),
      'never-shared',
    ],
    [
      'changed on the day access began',
      '2015-11-12',
      seen('2015-01-01', '2015-01-01'),
      'still-in-use',
    ],
  ])('%s', (_, changed, fingerprint, expected) => {
    const account = sampleAccount('a', {
      passwordChanged: changed === undefined ? undefined : on(changed),
    })
    expect(effectOfChange(sampleBreach(), account, fingerprint)).toBe(expected)
  })
})

const toys = asId<'service'>('toys')
const services = [
  sampleService('toys'),
  sampleService('mail', { kind: 'platform-account' }),
  sampleService('bank', { kind: 'money' }),
]
const secret = lostClass('password', 'guardian')

const fallen = (
  accounts: readonly Account[],
  fingerprints: readonly Fingerprint[],
  breach = sampleBreach({ classes: [secret] }),
) =>
  assessBreach({
    inventory: sampleInventory({ accounts, fingerprints }),
    catalogue: sampleCatalogue({ services }),
    breach,
  }).fallsWith.map(({ kind, accountId, sharedWith, assumedInForce, settledByChange }) =>
    [
      kind,
      accountId,
      sharedWith.join('+'),
      assumedInForce ? 'assumed' : 'known',
      ...(settledByChange ? ['settled'] : []),
    ].join(' '),
  )

const breached = sampleAccount('toys', { serviceId: toys, opened: on('2014') })

describe('the accounts that fall with a breached one', () => {
  it('share its password, if the breach lost passwords', () => {
    const accounts = [breached, sampleAccount('b')]
    const prints = [sampleFingerprint('toys', 'x'), sampleFingerprint('b', 'x')]
    expect(fallen(accounts, prints)).toEqual(['password b toys assumed'])
    expect(fallen(accounts, prints, sampleBreach({ classes: [] }))).toEqual([])
    const answers = sampleBreach({ classes: [lostClass('security-answer', 'guardian')] })
    expect(fallen(accounts, prints, answers)).toEqual([])
  })

  it('share it also where only the child’s password was lost', () => {
    const accounts = [{ ...breached, subjectIds: [mia] }, sampleAccount('b')]
    const prints = [sampleFingerprint('toys', 'x'), sampleFingerprint('b', 'x')]
    const breach = sampleBreach({ classes: [lostClass('password', 'child')] })
    expect(fallen(accounts, prints, breach)).toEqual(['password b toys assumed'])
  })

  it('share its e-mail or user name, in any writing', () => {
    const accounts = [
      { ...breached, email: 'Ana@Example.com', userName: 'AnaR' },
      sampleAccount('b', { email: ' ana@example.com ' }),
      sampleAccount('c', { userName: 'ANA@example.com' }),
      sampleAccount('d', { userName: 'anar' }),
      sampleAccount('e', { email: 'ana@example.org' }),
    ]
    const breach = sampleBreach({
      classes: ['email', 'user-name'].map((id) => lostClass(id, 'guardian')),
    })
    expect(fallen(accounts, [], breach)).toEqual([
      'email b toys known',
      'email c toys known',
      'user-name d toys known',
    ])
  })

  it('come in the order to fix them', () => {
    const accounts = [
      sampleAccount('other'),
      sampleAccount('bank', { serviceId: asId<'service'>('bank') }),
      breached,
      sampleAccount('mail', { serviceId: asId<'service'>('mail') }),
    ]
    const prints = accounts.map(({ id }) => sampleFingerprint(id, 'x'))
    expect(fallen(accounts, prints).map((line) => line.split(' ')[1])).toEqual([
      'mail',
      'bank',
      'other',
    ])
  })

  it('are not those in the breach themselves, deleted ones, or ones marked theirs', () => {
    const accounts = [
      breached,
      sampleAccount('also', { serviceId: toys, opened: on('2014') }),
      sampleAccount('gone', { status: 'deleted' }),
      sampleAccount('private', { theirs: true }),
    ]
    const prints = accounts.map(({ id }) => sampleFingerprint(id, 'x'))
    expect(fallen(accounts, prints)).toEqual([])
  })

  it('do not fall with one that is not in the breach', () => {
    const accounts = [{ ...breached, opened: on('2016') }, sampleAccount('b')]
    const prints = [sampleFingerprint('toys', 'x'), sampleFingerprint('b', 'x')]
    expect(fallen(accounts, prints)).toEqual([])
  })

  it('do not share a password that was set after the breach', () => {
    const accounts = [{ ...breached, passwordChanged: on('2016') }, sampleAccount('b')]
    const prints = [sampleFingerprint('toys', 'x'), sampleFingerprint('b', 'x')]
    expect(fallen(accounts, prints)).toEqual([])
  })

  it('stay in the list, settled, once their own password was changed', () => {
    const accounts = [breached, sampleAccount('b', { passwordChanged: on('2026-11-20') })]
    const prints = [sampleFingerprint('toys', 'x'), sampleFingerprint('b', 'x')]
    expect(fallen(accounts, prints)).toEqual(['password b toys assumed settled'])
  })

  it('name every breached account they share with, known where one is known', () => {
    const accounts = [
      breached,
      sampleAccount('also', { serviceId: toys, opened: on('2014') }),
      sampleAccount('b'),
    ]
    const prints = [
      sampleFingerprint('toys', 'x'),
      sampleFingerprint('also', 'x', { firstSeen: on('2015-01-01') }),
      sampleFingerprint('b', 'x'),
    ]
    expect(fallen(accounts, prints)).toEqual(['password b also+toys known'])
  })

  it('name a breached account once, though its secret was seen there twice', () => {
    const accounts = [breached, sampleAccount('b')]
    const prints = ['toys', 'toys', 'b'].map((id) => sampleFingerprint(id, 'x'))
    expect(fallen(accounts, prints)).toEqual(['password b toys assumed'])
  })

  it('name the right ones where accounts share one password and differ in another', () => {
    const inBreach = ['x', 'y', 'z'].map((id) =>
      sampleAccount(id, { serviceId: toys, opened: on('2014') }),
    )
    const accounts = [...inBreach, ...['p', 'q', 'r'].map((id) => sampleAccount(id))]
    const prints = ['x', 'y', 'z', 'p:x', 'p:y', 'q:x', 'q:z', 'r:x', 'r:y', 'r:z', 'z:x'].map(
      (text) => {
        const [id = '', digest = id] = text.split(':')
        return sampleFingerprint(id, digest)
      },
    )
    expect(fallen(accounts, prints)).toEqual([
      'password p x+y+z assumed',
      'password q x+z assumed',
      'password r x+y+z assumed',
    ])
  })
})
