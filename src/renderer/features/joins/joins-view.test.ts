import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoundJoin, JoinCarrier, JoinMap } from '../../../domain/joins/join-map.ts'
import { joinStates } from '../../../domain/joins/person-joins.ts'
import { asId } from '../../../domain/model/id.ts'
import { brokenBy, byState, joinKey, joinsOf, moreOfPart, planOf, tiesOf } from './joins-view.ts'

const mia = asId<'person'>('mia')
const theo = asId<'person'>('theo')
const ana = asId<'person'>('ana')

const join = (ruleId: string, given: Partial<FoundJoin> = {}): FoundJoin => ({
  ruleId,
  personId: mia,
  weight: 3,
  state: 'possible',
  parts: [],
  carriers: [],
  whole: 0,
  ...given,
})

const plan = (deletions: number): JoinMap['plan'] => ({
  steps: [
    { accountIds: [], more: 0, breaks: [join('home'), join('school')] },
    { accountIds: [], more: 0, breaks: [join('voice')] },
  ],
  deletions,
  exact: true,
  atLeast: deletions,
  remains: [],
})

const map: JoinMap = {
  people: [
    {
      personId: mia,
      joins: [join('home', { state: 'out' }), join('voice', { weight: 5 }), join('bill')],
      plan: plan(2),
      theirs: 0,
    },
    {
      personId: theo,
      joins: [join('home', { personId: theo, state: 'out', weight: 5 })],
      plan: plan(1),
      theirs: 0,
    },
  ],
  plan: plan(3),
  accounts: [],
}

const carrier = (id: string, ...parts: JoinCarrier['parts'][number][]): JoinCarrier => ({
  accountId: asId<'account'>(id),
  parts,
})

const fact = (
  partId: string,
  dataClass: string,
  from?: JoinCarrier['parts'][number]['from'],
): JoinCarrier['parts'][number] => ({
  partId,
  dataClass: asId<'data-class'>(dataClass),
  state: 'held',
  ...(from && { from }),
})

describe('the joins of somebody', () => {
  it('are all of them for everybody, gravest state first, then the heaviest', () => {
    expect(joinsOf(map, 'everybody').map(joinKey)).toEqual([
      'theo home',
      'mia home',
      'mia voice',
      'mia bill',
    ])
  })

  it('are only theirs for one person', () => {
    expect(joinsOf(map, theo).map(joinKey)).toEqual(['theo home'])
    expect(joinsOf(map, ana)).toEqual([])
  })

  it('go with the plan for the same people', () => {
    expect(planOf(map, 'everybody')?.deletions).toBe(3)
    expect(planOf(map, theo)?.deletions).toBe(1)
    expect(planOf(map, ana)).toBeUndefined()
  })

  it('are in one group each, and no group is empty', () => {
    const drawn = fc.array(fc.constantFrom(...joinStates).map((state) => join('x', { state })))
    fc.assert(
      fc.property(drawn, (joins) => {
        const groups = byState(joins)
        expect(groups.flatMap((group) => group.joins).length).toBe(joins.length)
        expect(groups.every((group) => group.joins.length > 0)).toBe(true)
        expect(groups.every((group) => group.joins.every((one) => one.state === group.state))).toBe(
          true,
        )
      }),
    )
  })
})

it('counts what all steps of a plan break', () => {
  expect(brokenBy(plan(1))).toBe(3)
})

describe('the accounts of a join', () => {
  const shown = join('home', {
    parts: [
      { partId: 'who', state: 'held', accounts: 9 },
      { partId: 'home', state: 'held', accounts: 1 },
    ],
    carriers: [
      carrier(
        'toys',
        fact('who', 'name'),
        fact('home', 'postal-address', { personId: ana, tie: 'same-account' }),
      ),
      carrier('books', fact('who', 'name')),
      carrier(
        'club',
        fact('home', 'postal-address', { personId: ana, tie: 'same-account' }),
        fact('who', 'name', { personId: ana, tie: 'shared-address' }),
      ),
    ],
  })

  it('are counted beyond those that are shown', () => {
    expect(moreOfPart(join('x', { ...shown, carriers: shown.carriers.slice(0, 2) }), 'who')).toBe(7)
    expect(moreOfPart(join('x', { ...shown, carriers: shown.carriers.slice(0, 1) }), 'home')).toBe(
      0,
    )
    expect(moreOfPart(shown, 'nothing')).toBe(0)
  })

  it('tell each way that a relative’s fact leads to the person once', () => {
    expect(tiesOf(shown)).toEqual([
      { personId: ana, tie: 'same-account', dataClass: 'postal-address' },
      { personId: ana, tie: 'shared-address', dataClass: 'name' },
    ])
  })
})
