import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import { asId, type PersonId } from '../model/id.ts'
import type { FallsWith } from '../model/reuse.ts'
import type { Verdict, VerdictLevel } from '../model/verdict.ts'
import {
  ana,
  mia,
  sampleAccount,
  sampleCatalogue,
  sampleInventory,
  samplePeople,
  theo,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import { fallenByOwner } from './fallen-by-owner.ts'

const ben = asId<'person'>('ben')
const accountId = (id: string) => asId<'account'>(id)
const verdict = (level: VerdictLevel): Verdict => ({
  level,
  reasons: [{ code: 'opened-before-end', params: {} }],
})

const accounts: readonly Account[] = [
  sampleAccount('toys'),
  sampleAccount('chat', { holderId: ben, subjectIds: [ben] }),
  sampleAccount('again', { holderId: ben, subjectIds: [ben] }),
  sampleAccount('own', { holderId: ana, subjectIds: [ana] }),
  sampleAccount('family', { holderId: ana, subjectIds: [theo, ben, mia] }),
  sampleAccount('hers', { holderId: mia, subjectIds: [mia] }),
  sampleAccount('parted', { holderId: theo, subjectIds: [asId<'person'>('gone'), mia] }),
  sampleAccount('theos', { holderId: theo, subjectIds: [theo] }),
]

const index = inventoryIndex(
  sampleInventory({
    people: [...samplePeople, { id: ben, role: 'guardian', name: 'Ben' }],
    accounts,
  }),
  sampleCatalogue(),
)

const falls = (id: string, ...sharedWith: readonly string[]): FallsWith => ({
  kind: 'password',
  accountId: accountId(id),
  sharedWith: sharedWith.map(accountId),
  assumedInForce: false,
  settledByChange: false,
})

const owned = (fallen: readonly FallsWith[], touched: readonly PersonId[] = [ana, mia]) =>
  fallenByOwner(fallen, {
    index,
    touched: new Set(touched),
    verdicts: new Map([
      [accountId('toys'), verdict('possible')],
      [accountId('chat'), verdict('confirmed')],
    ]),
  })

const owners = (...given: Parameters<typeof owned>) =>
  [...owned(...given)].map(([id, list]) =>
    [id, ...list.map(({ account }) => account?.id ?? 'unnamed')].join(' '),
  )

describe('whose list a fallen account stands on', () => {
  it.each<[string, readonly FallsWith[], readonly PersonId[], readonly string[]]>([
    ['its holder', [falls('own', 'chat')], [ana, mia], ['ana own']],
    [
      'its holder and its children, not another guardian in it',
      [falls('family', 'toys')],
      [ana, ben, mia, theo],
      ['theo family', 'mia family', 'ana family'],
    ],
    ['only those the breach touches', [falls('family', 'toys')], [mia], ['mia family']],
    [
      'a child in it beside somebody the household has no more',
      [falls('parted', 'toys')],
      [mia],
      ['mia parted'],
    ],
    ['a child that holds it, once', [falls('hers', 'toys')], [mia], ['mia hers']],
    [
      'the holders of what it shares with, once',
      [falls('theos', 'toys', 'chat', 'again')],
      [ana, ben],
      ['ana theos', 'ben theos'],
    ],
    ['those of one that is not known', [falls('gone', 'toys')], [mia], ['ana unnamed']],
    [
      'several, in the given order',
      [falls('own', 'toys'), falls('hers', 'toys'), falls('family', 'toys')],
      [ana],
      ['ana own hers family'],
    ],
  ])('%s', (_, fallen, touched, expected) => {
    expect(owners(fallen, touched)).toEqual(expected)
  })
})

it('has the breached accounts it shares with, and the worst of what is known of them', () => {
  const standsFor = { ...falls('own', 'toys', 'gone', 'chat'), standsFor: 3 }
  const [one] = owned([standsFor]).get(ana) ?? []
  expect(one?.breached.map(({ id }) => id)).toEqual(['toys', 'chat'])
  expect([one?.level, one?.standsFor, one?.falls]).toEqual(['confirmed', 3, standsFor])
  const [unjudged] = owned([falls('own', 'again')]).get(ana) ?? []
  expect([unjudged?.level, unjudged?.standsFor]).toEqual([undefined, undefined])
})
