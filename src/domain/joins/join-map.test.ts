import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Fidelity } from '../model/holding.ts'
import { asId, type AccountId, type PersonId } from '../model/id.ts'
import type { ServiceKind } from '../model/service.ts'
import { assessedBreaches } from '../surface/assessed-breaches.ts'
import { matrixRows } from '../surface/matrix-rows.ts'
import { bareInput } from '../test-support/bare-input.ts'
import {
  ana,
  lostClass,
  mia,
  on,
  sampleAccount,
  sampleBreach,
  sampleCatalogue,
  sampleInventory,
  sampleService,
  theo,
} from '../test-support/sample-values.ts'
import { inventoryIndex } from '../verdicts/inventory-index.ts'
import type { BreakPlan } from './break-plan.ts'
import { joinMap, type JoinMap } from './join-map.ts'
import type { JoinRule } from '../model/join-rule.ts'

const dataClass = (id: string) => asId<'data-class'>(id)

const atHome: JoinRule = {
  id: 'child-at-home',
  role: 'child',
  parts: [
    { id: 'who', of: 'own', anyOf: [dataClass('name')] },
    { id: 'born', of: 'own', anyOf: [dataClass('birth-date')] },
    { id: 'home', of: 'own-or-relative', anyOf: [dataClass('postal-address')] },
  ],
  weight: 5,
  lets: 'Somebody can come to the door.',
  reason: 'Together they name a child behind a door.',
}

/** An account and what it truly holds, as `person class`, with `~` before a decoy and `-` before what was not given. */
type Row = readonly [id: string, given: Partial<Account>, ...holds: readonly string[]]

const fidelityOf: Readonly<Record<string, Fidelity>> = { '~': 'altered', '-': 'not-given' }

const map = (rows: readonly Row[], kinds: Readonly<Record<string, ServiceKind>> = {}): JoinMap => {
  const accounts = rows.map(([id, given, ...holds]) =>
    sampleAccount(id, {
      kind: 'enrolment',
      serviceId: asId(id),
      opened: on('2014'),
      subjectIds: [
        ...new Set(
          holds.map((text) => asId<'person'>(text.replace(/^\W/, '').split(' ')[0] ?? '')),
        ),
      ],
      ...given,
    }),
  )
  const holdings = rows.flatMap(([id, , ...holds]) =>
    holds.map((text) => {
      const [subject = '', held = ''] = text.replace(/^\W/, '').split(' ')
      return {
        accountId: asId<'account'>(id),
        subjectId: asId<'person'>(subject),
        dataClass: dataClass(held),
        fidelity: fidelityOf[text[0] ?? ''] ?? 'real',
        basis: 'confirmed' as const,
      }
    }),
  )
  const inventory = sampleInventory({ accounts, holdings })
  const catalogue = sampleCatalogue({
    // A service with an own word of the family assumes nothing beyond what is written above.
    services: rows.map(([id]) =>
      sampleService(id, { kind: kinds[id] ?? 'game', overriddenOn: on('2026') }),
    ),
    breaches: [
      sampleBreach({
        classes: [
          lostClass('name', 'child'),
          lostClass('birth-date', 'child'),
          lostClass('postal-address', 'guardian'),
        ],
      }),
    ],
  })
  const index = inventoryIndex(inventory, catalogue)
  const assessed = assessedBreaches({
    inventory,
    catalogue,
    ...bareInput,
  })
  return joinMap({
    index,
    rows: new Map(inventory.people.map((one) => [one.id, matrixRows(one, assessed, index)])),
    rules: [atHome],
  })
}

const joinsOf = (found: JoinMap, personId: PersonId) =>
  found.people.find((one) => one.personId === personId)?.joins ?? []

const stateOf = (found: JoinMap, personId: PersonId): string =>
  joinsOf(found, personId)[0]?.state ?? 'none'

const deletions = ({ steps }: BreakPlan): readonly (readonly AccountId[])[] =>
  steps.map(({ accountIds }) => accountIds)

const miaAll = ['mia name', 'mia birth-date'] as const

describe('a join', () => {
  it.each<[string, readonly Row[], string]>([
    ['nothing is held', [], 'none'],
    ['a part is nowhere', [['books', {}, ...miaAll]], 'none'],
    ['all lies in one place', [['books', {}, ...miaAll, 'mia postal-address']], 'possible'],
    [
      'it is spread over services',
      [
        ['books', {}, 'mia name'],
        ['chat', {}, 'mia birth-date', 'mia postal-address'],
      ],
      'possible',
    ],
    [
      'a relative is in the same account',
      [['books', {}, ...miaAll, 'ana postal-address']],
      'possible',
    ],
    [
      'a relative is in an account that nothing ties to her',
      [
        ['books', {}, ...miaAll],
        ['chat', {}, 'ana postal-address'],
      ],
      'none',
    ],
    [
      'a relative’s account has the same address, in whatever case',
      [
        ['books', { email: 'ana@example.com' }, ...miaAll],
        ['chat', { email: 'Ana@Example.com' }, 'ana postal-address'],
      ],
      'possible',
    ],
    [
      'a relative’s account has the same user name',
      [
        ['books', { userName: 'rivera' }, ...miaAll],
        ['chat', { userName: 'Rivera' }, 'ana postal-address'],
      ],
      'possible',
    ],
    [
      'the account that ties them was erased: its address has been seen with her',
      [
        [
          'club',
          { email: 'ana@example.com', deleted: on('2020'), erasureConfirmed: true },
          'mia name',
        ],
        ['books', {}, ...miaAll],
        ['chat', { email: 'ana@example.com' }, 'ana postal-address'],
      ],
      'possible',
    ],
    [
      'the birth date is a decoy',
      [['books', {}, 'mia name', '~mia birth-date', 'mia postal-address']],
      'none',
    ],
    [
      'the birth date was not given',
      [['books', {}, 'mia name', '-mia birth-date', 'mia postal-address']],
      'none',
    ],
    [
      'it was removed with proof',
      [['books', { deleted: on('2020'), erasureConfirmed: true }, ...miaAll, 'mia postal-address']],
      'none',
    ],
    [
      'it was closed without proof',
      [['books', { deleted: on('2020') }, ...miaAll, 'mia postal-address']],
      'possible',
    ],
    [
      'the account is hers alone',
      [['books', { theirs: true }, ...miaAll, 'mia postal-address']],
      'none',
    ],
    ['a breach took every part', [['toys', {}, ...miaAll, 'ana postal-address']], 'out'],
    [
      'a breach took every part, and nobody knows whether the account was there by then',
      [['toys', { opened: undefined }, ...miaAll, 'ana postal-address']],
      'may-be-out',
    ],
    [
      'a breach took what nobody said was given',
      [['toys', {}, ...miaAll, 'ana name']],
      'may-be-out',
    ],
    [
      'a breach took a part, and the others lie elsewhere',
      [
        ['toys', { subjectIds: [mia] }, 'mia birth-date', '-mia name'],
        ['books', {}, 'mia name', 'mia postal-address'],
      ],
      'possible',
    ],
    [
      'a decoy was taken',
      [['toys', {}, 'mia name', '~mia birth-date', 'ana postal-address']],
      'none',
    ],
    [
      'it was lost and only then removed with proof',
      [['toys', { deleted: on('2020'), erasureConfirmed: true }, ...miaAll, 'ana postal-address']],
      'out',
    ],
  ])('where %s', (_, rows, expected) => {
    expect(stateOf(map(rows), mia)).toBe(expected)
  })

  it('tells whose fact leads to the child, and how', () => {
    const found = map([
      ['toys', {}, ...miaAll, 'theo name', 'theo birth-date', 'ana postal-address'],
    ])
    expect(joinsOf(found, theo)[0]).toMatchObject({
      state: 'out',
      parts: [
        { partId: 'who', state: 'exposed', accounts: 1 },
        { partId: 'born', state: 'exposed', accounts: 1 },
        { partId: 'home', state: 'exposed', accounts: 1 },
      ],
      carriers: [
        {
          accountId: 'toys',
          parts: [
            { partId: 'who', dataClass: 'name', state: 'exposed' },
            { partId: 'born' },
            { partId: 'home', from: { personId: ana, tie: 'same-account' } },
          ],
        },
      ],
      whole: 1,
    })
    expect(joinsOf(found, ana)).toEqual([])
  })

  it('shows some accounts of each part, those that carry most first, and counts all', () => {
    const many = Array.from({ length: 11 }, (_, place): Row => [
      `club-${place + 10}`,
      {},
      ...miaAll,
    ])
    const [join] = joinsOf(map([...many, ['toys', {}, ...miaAll, 'mia postal-address']]), mia)
    expect(join?.carriers.map(({ accountId }) => accountId)).toEqual([
      'toys',
      ...many.slice(0, 3).map(([id]) => id),
    ])
    expect(join?.parts.map(({ accounts }) => accounts)).toEqual([12, 12, 1])
    expect(join?.whole).toBe(1)
  })

  it('counts accounts marked theirs and says nothing else of them', () => {
    const found = map([['books', { theirs: true }, ...miaAll, 'mia postal-address']])
    expect(found.people.map(({ personId, theirs }) => [personId, theirs])).toEqual([
      [ana, 1],
      [mia, 1],
      [theo, 0],
    ])
    expect(JSON.stringify(found)).not.toContain('books')
  })

  it('says which accounts a summary does not name, and which no plan deletes', () => {
    const found = map(
      [
        ['doctor', {}, ...miaAll, 'mia postal-address'],
        ['books', {}, 'mia name'],
      ],
      { doctor: 'health' },
    )
    expect(found.accounts).toMatchObject([
      { accountId: 'books', isQuiet: false, isNeeded: false },
      { accountId: 'doctor', title: 'doctor', isQuiet: true, isNeeded: true },
    ])
  })
})

describe('a plan', () => {
  it('takes the one place that carries a part alone', () => {
    const { plan } = map([
      ['books', {}, ...miaAll],
      ['chat', {}, ...miaAll],
      ['films', {}, 'mia postal-address'],
    ])
    expect(deletions(plan)).toEqual([['films']])
    expect(plan).toMatchObject({ deletions: 1, exact: true, atLeast: 1, remains: [] })
    expect(plan.single?.accountIds).toEqual(['films'])
  })

  it('prefers the one deletion that helps both children', () => {
    const { plan } = map([
      ['books', { email: 'a@example.com' }, ...miaAll],
      ['chat', { email: 'a@example.com' }, 'theo name', 'theo birth-date'],
      ['films', { email: 'a@example.com' }, 'ana postal-address'],
    ])
    expect(deletions(plan)).toEqual([['films']])
    expect(plan.steps[0]?.breaks.map(({ personId }) => personId)).toEqual([mia, theo])
  })

  it('takes nothing back that is out', () => {
    const { plan } = map([['toys', {}, ...miaAll, 'ana postal-address']])
    expect(plan).toMatchObject({ deletions: 0, steps: [], single: undefined })
    expect(plan.remains).toEqual([{ personId: mia, ruleId: 'child-at-home', why: 'out' }])
  })

  it('does not delete for a part of which one copy is out already', () => {
    const { plan } = map([
      ['toys', {}, 'mia name', 'mia birth-date', '-ana postal-address'],
      ['books', {}, 'mia name', 'mia birth-date'],
      ['films', {}, 'mia postal-address'],
      ['chat', {}, 'mia postal-address'],
    ])
    expect(deletions(plan)).toEqual([['chat', 'films']])
  })

  it('leaves the school alone, and says what remains for it', () => {
    const found = map([['school', {}, ...miaAll, 'mia postal-address']], { school: 'school' })
    expect(found.plan).toMatchObject({
      deletions: 0,
      remains: [{ personId: mia, ruleId: 'child-at-home', why: 'needed' }],
    })
  })

  it('goes round the school where another part will do', () => {
    const { plan } = map(
      [
        ['school', {}, ...miaAll],
        ['films', {}, 'mia postal-address'],
      ],
      { school: 'school' },
    )
    expect(deletions(plan)).toEqual([['films']])
  })
})
