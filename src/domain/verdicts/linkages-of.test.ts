import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Exposure, ExposureState } from '../model/exposure.ts'
import { asId, type PersonId } from '../model/id.ts'
import type { Person } from '../model/person.ts'
import { ana, mia, sampleAccount, samplePeople, theo } from '../test-support/sample-values.ts'
import { linkagesOf } from './linkages-of.ts'

const ben = asId<'person'>('ben')
const people: readonly Person[] = [...samplePeople, { id: ben, role: 'guardian', name: 'Ben' }]

/** `person class state account account …` */
type Out = readonly [PersonId, string, ExposureState, ...(readonly string[])]

const links = (accounts: readonly Account[], out: readonly Out[]): readonly string[] => {
  const exposed = people.map((person) => ({
    person,
    exposures: out
      .filter(([id]) => id === person.id)
      .map(([subjectId, dataClass, state, ...ids]): Exposure => ({
        subjectId,
        breachId: asId<'breach'>('toys-2015'),
        dataClass: asId<'data-class'>(dataClass),
        state,
        level: 'likely',
        certainty: 'admitted',
        credential: false,
        serviceIds: [],
        accountIds: ids.map((id) => asId<'account'>(id)),
        sources: [],
      })),
  }))
  return linkagesOf(exposed, new Map(accounts.map((one) => [one.id, one]))).map(
    ({ childId, throughId, dataClass, accountId }) =>
      [childId, throughId, dataClass, accountId].join(' '),
  )
}

const family = sampleAccount('family', { subjectIds: [ana, mia] })
const anas = sampleAccount('anas', { subjectIds: [ana] })
const bens = sampleAccount('bens', { holderId: ben, subjectIds: [ben, mia] })
const door = 'postal-address'

describe('who leads to whose door', () => {
  it.each<[string, readonly Account[], readonly Out[], readonly string[]]>([
    [
      'somebody in the same account, by every kind of place',
      [family],
      [
        [mia, 'name', 'exposed', 'family'],
        [ana, door, 'exposed', 'family'],
        [ana, 'location', 'ask', 'family'],
        [ana, 'location-history', 'exposed', 'family'],
        [ana, 'email', 'exposed', 'family'],
      ],
      [
        'mia ana postal-address family',
        'mia ana location family',
        'mia ana location-history family',
      ],
    ],
    [
      'the shared account, though one of the same holder comes first',
      [anas, family],
      [
        [mia, 'name', 'ask', 'family'],
        [ana, door, 'exposed', 'anas', 'family'],
      ],
      ['mia ana postal-address family'],
    ],
    [
      'one of the same holder, where none is shared',
      [anas, sampleAccount('mias', { subjectIds: [mia] })],
      [
        [mia, 'name', 'exposed', 'mias'],
        [ana, door, 'exposed', 'anas'],
      ],
      ['mia ana postal-address anas'],
    ],
    [
      'nobody of another holder',
      [sampleAccount('mias', { subjectIds: [mia] }), bens],
      [
        [mia, 'name', 'exposed', 'mias'],
        [ben, door, 'exposed', 'bens'],
      ],
      [],
    ],
    [
      'nobody through an account the household has no more',
      [],
      [
        [mia, 'name', 'exposed', 'gone'],
        [ana, door, 'exposed', 'other'],
      ],
      [],
    ],
    [
      'a sister or brother too',
      [sampleAccount('kids', { subjectIds: [mia, theo] })],
      [
        [mia, 'name', 'exposed', 'kids'],
        [theo, 'location', 'exposed', 'kids'],
      ],
      ['mia theo location kids'],
    ],
    [
      'nobody, where the place was lost of the child itself',
      [family],
      [
        [mia, door, 'exposed', 'family'],
        [ana, door, 'exposed', 'family'],
      ],
      [],
    ],
    [
      'somebody, where what was lost of the child was a decoy',
      [family],
      [
        [mia, door, 'not-real', 'family'],
        [mia, 'name', 'ask', 'family'],
        [ana, door, 'exposed', 'family'],
      ],
      ['mia ana postal-address family'],
    ],
    [
      'nobody, where their own was removed or a decoy',
      [family],
      [
        [mia, 'name', 'exposed', 'family'],
        [ana, door, 'removed', 'family'],
        [ana, 'location', 'not-real', 'family'],
      ],
      [],
    ],
    [
      'nobody to a guardian',
      [sampleAccount('both', { subjectIds: [ana, ben] })],
      [
        [ana, 'name', 'exposed', 'both'],
        [ben, door, 'exposed', 'both'],
      ],
      [],
    ],
  ])('%s', (_, accounts, out, expected) => {
    expect(links(accounts, out)).toEqual(expected)
  })
})
