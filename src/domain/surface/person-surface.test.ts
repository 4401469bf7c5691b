import { describe, expect, it } from 'vitest'
import type { Account } from '../model/account.ts'
import type { Holding } from '../model/holding.ts'
import { asId } from '../model/id.ts'
import type { Inventory } from '../model/inventory.ts'
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
import type { SurfaceInput } from './assessed-breaches.ts'
import { householdSurface } from './household-surface.ts'
import { personSurface } from './person-surface.ts'
import { surfaceParts } from './surface-parts.ts'
import { sampleAction as about, samplePlaybook } from '../test-support/sample-playbook.ts'

const service = (id: string) => asId<'service'>(id)
const dataClass = (id: string) => asId<'data-class'>(id)

const toys = sampleService('toys', {
  name: 'Toys',
  holds: ['name', 'birth-date'].map((id) => ({
    role: 'child',
    dataClass: dataClass(id),
    basis: 'policy',
    sources: ['p'],
  })),
})

const breach = sampleBreach({
  classes: ['birth-date', 'voice-recording', 'gender'].map((id) => lostClass(id, 'child')),
})
const older = sampleBreach({
  id: asId<'breach'>('toys-2014'),
  access: { to: on('2014-02-01') },
  disclosed: on('2014-02-01'),
  classes: [lostClass('birth-date', 'child')],
})
const made = sampleBreach({
  id: asId<'breach'>('toys-made-up'),
  hibp: { name: 'Toys', flags: ['fabricated'] },
})

const account = (id: string, given: Partial<Account> = {}): Account =>
  sampleAccount(id, { serviceId: toys.id, subjectIds: [mia], opened: on('2013-12'), ...given })

const input = (accounts: readonly Account[], parts: Partial<Inventory> = {}): SurfaceInput => ({
  inventory: sampleInventory({ accounts, ...parts }),
  catalogue: sampleCatalogue({
    services: [toys, { ...toys, id: service('books') }, sampleService('chat')],
    breaches: [older, breach, made],
  }),
  playbook: samplePlaybook({
    actions: [
      about('talk', { when: { role: 'child' } }),
      about('close', { about: 'breached-account' }),
    ],
  }),
  records: new Map([
    [breach.id, [{ key: `talk@${mia}`, state: 'done' as const, on: on('2026-11-20') }]],
  ]),
  openedOn: new Map(),
  today: on('2026-11-21'),
})

const of = (accounts: readonly Account[], parts: Partial<Inventory> = {}, personId = mia) =>
  personSurface(personId, surfaceParts(input(accounts, parts)))

const said = (id: string, given: Partial<Holding>): Holding => ({
  accountId: asId<'account'>('a'),
  subjectId: mia,
  dataClass: dataClass(id),
  fidelity: 'real',
  basis: 'confirmed',
  ...given,
})

const cells = (accounts: readonly Account[], holdings: readonly Holding[] = []) =>
  of(accounts, { holdings }).rows.map(({ accountId, cells: row }) =>
    [accountId, ...row.map((cell) => `${cell.dataClass}=${cell.state}`)].join(' '),
  )

describe('the matrix', () => {
  it('shows what is out before what is held', () => {
    const holdings = [
      said('name', {}),
      said('gender', { fidelity: 'altered' }),
      said('email', { fidelity: 'not-given' }),
    ]
    expect(cells([account('a')], holdings)).toEqual([
      'a birth-date=exposed name=held gender=altered email=not-given voice-recording=ask',
    ])
  })

  it('shows what is assumed, of a service without a breach', () => {
    expect(cells([account('a', { serviceId: service('books') })])).toEqual([
      'a birth-date=assumed name=assumed',
    ])
  })

  it('shows what was removed, and what was out before that', () => {
    const erased = { deleted: on('2020-01-01'), erasureConfirmed: true }
    expect(cells([account('a', erased)])).toEqual([
      'a birth-date=exposed name=removed gender=ask voice-recording=ask',
    ])
    expect(cells([account('a', { ...erased, deleted: on('2013-12-31') })])).toEqual([
      'a birth-date=exposed name=removed',
    ])
    expect(cells([account('a', { ...erased, serviceId: service('books') })])).toEqual([
      'a birth-date=removed name=removed',
    ])
  })

  it('puts breached rows first, then goes by title', () => {
    const books = { serviceId: service('books') }
    const accounts = [
      account('c', books),
      account('a', books),
      account('z'),
      account('b', { serviceId: undefined }),
    ]
    const { rows } = of(accounts)
    expect(rows.map(({ accountId, breachIds }) => [accountId, breachIds])).toEqual([
      ['z', [older.id, breach.id]],
      ['a', []],
      ['b', []],
      ['c', []],
    ])
    expect(rows[0]?.since).toBe('2013-12')
  })

  it('has no row for an account somebody merely holds, unless something of theirs is in it', () => {
    expect(of([account('a')], {}, ana).rows).toEqual([])
    expect(of([account('a', { email: 'ana@example.com' })], {}, ana).rows).toHaveLength(1)
  })

  it('has none for accounts marked theirs, which are counted', () => {
    const surface = of([
      account('a', { theirs: true }),
      account('b', { theirs: true, serviceId: undefined }),
    ])
    expect(surface).toMatchObject({
      rows: [],
      theirs: 2,
      services: 0,
      couldNotCheck: 0,
      breaches: [],
    })
  })
})

describe('the counts', () => {
  it('are of services and of classes truly held or out', () => {
    const accounts = [
      account('a'),
      account('b'),
      account('c', { serviceId: service('books') }),
      account('d', { serviceId: undefined, userName: 'mia-r', holderId: mia }),
    ]
    const holdings = [said('gender', { fidelity: 'altered' })]
    expect(of(accounts, { holdings })).toMatchObject({
      services: 3,
      dataClasses: 3,
      lifelong: 1,
      couldNotCheck: 1,
    })
  })

  it('leave out a service that erased everything with proof', () => {
    const erased = { deleted: on('2020-01-01'), erasureConfirmed: true }
    const accounts = [account('a', erased), account('c', { serviceId: service('books') })]
    expect(of(accounts).services).toBe(1)
    expect(of([account('a', { ...erased, erasureConfirmed: false })]).services).toBe(1)
  })
})

describe('the headline', () => {
  it('is the gravest fact by how many hold it, and says how many were breached', () => {
    const accounts = [account('a'), account('b', { serviceId: service('books') })]
    expect(of(accounts).headline).toEqual({ dataClass: 'birth-date', held: 2, breached: 1 })
  })

  it('counts a service once, however many accounts it has', () => {
    expect(of([account('a'), account('b')]).headline).toMatchObject({ held: 1, breached: 1 })
  })

  it('is absent while nothing is held', () => {
    expect(of([]).headline).toBeUndefined()
    const holdings = ['name', 'birth-date'].map((id) => said(id, { fidelity: 'not-given' }))
    const books = account('a', { serviceId: service('books') })
    expect(of([books], { holdings }).headline).toBeUndefined()
  })
})

describe('the breaches of a person', () => {
  it('are worst first, then the latest, with what is left to do; not those that do not affect them', () => {
    const { breaches } = of([account('a')])
    expect(
      breaches.map(({ breachId, level, done, steps }) => [breachId, level, done, steps]),
    ).toEqual([
      [breach.id, 'likely', 1, 2],
      [older.id, 'likely', 0, 2],
      [made.id, 'unlikely', 0, 0],
    ])
    expect(breaches[0]?.dataClasses).toEqual(['birth-date', 'gender', 'voice-recording'])
    expect(
      of([account('a', { opened: on('2015') })]).breaches.map(({ breachId }) => breachId),
    ).toEqual([breach.id, made.id])
  })

  it('leave traces for life', () => {
    expect(of([account('a')]).lifelongLost).toEqual([
      { dataClass: 'birth-date', breachIds: [older.id, breach.id] },
    ])
  })
})

describe('householdSurface', () => {
  it('sums up everybody and counts what is open', () => {
    const accounts = [
      account('a'),
      account('b', { serviceId: undefined }),
      account('c', { theirs: true, serviceId: undefined }),
    ]
    const surface = householdSurface(surfaceParts(input(accounts)))
    expect(surface).toMatchObject({ accounts: 3, openBreaches: 2, next: { unnamed: 1 } })
    expect(surface.people.map(({ personId }) => personId)).toEqual([ana, mia, theo])
    const own = of(accounts)
    expect(surface.people[1]).toMatchObject({
      personId: mia,
      services: own.services,
      dataClasses: own.dataClasses,
      headline: own.headline,
      breaches: 2,
      openSteps: 3,
    })
    expect(surface.people[2]).toMatchObject({ services: 0, breaches: 0, openSteps: 0 })
  })

  it('knows a breach whose steps are all done as closed', () => {
    const base = input([account('a', { opened: on('2014-06-01') })])
    const records = new Map([
      [
        breach.id,
        [`talk@${mia}`, 'close:a'].map((key) => ({
          key,
          state: 'done' as const,
          on: on('2026-11-20'),
        })),
      ],
    ])
    expect(householdSurface(surfaceParts(base)).openBreaches).toBe(1)
    expect(householdSurface(surfaceParts({ ...base, records })).openBreaches).toBe(0)
  })
})
