import fc from 'fast-check'
import type { Account } from '../../domain/model/account.ts'
import type { Catalogue } from '../../domain/model/catalogue.ts'
import { asId, type PersonId } from '../../domain/model/id.ts'
import type { Person } from '../../domain/model/person.ts'

// A count by hand of what the screens count: it shares no code with the program, and looks at one account at a time.

type Level = 'confirmed' | 'likely' | 'possible' | 'unlikely' | 'not-affected'

/** What one account is with regard to one person, class by class. */
interface Fact {
  readonly place: string
  readonly isGone: boolean
  readonly isSubject: boolean
  readonly state: string
  readonly isSure: boolean
  /** Nobody said it. */
  readonly isAssumed: boolean
}

const cls = (id: string) => asId<'data-class'>(id)
export const childClasses = ['birth-date', 'voice-recording'].map(cls)
export const guardianClasses = ['postal-address', 'gender'].map(cls)
const saidClasses = ['birth-date', 'voice-recording', 'postal-address', 'gender', 'email'].map(cls)

/** The two breaches, as they are written down below. */
export const breachDates = [
  { service: 0, from: '2015-11-12', to: '2015-11-29' },
  { service: 1, from: undefined, to: '2018-06-30' },
] as const

const maybe = <Value>(...values: readonly Value[]) => fc.constantFrom(undefined, ...values)

export const drawnAccount = fc.record({
  service: maybe(0, 0, 0, 1, 1, 2, 3, 4),
  kind: fc.constantFrom('account' as const, 'enrolment'),
  holder: fc.constantFrom(0, 1),
  subjects: fc.subarray([0, 1, 2], { minLength: 1 }),
  opened: fc.constantFrom(undefined, undefined, '2014', '2016-03-01', '2019'),
  existedBy: maybe('2015-01-01', '2024-01-01'),
  deleted: maybe('2015-06-01', '2020'),
  erasureConfirmed: fc.boolean(),
  email: maybe('ana@x.example', 'Mia@x.example', 'mia@x.example'),
  userName: maybe('mia10', 'MIA10'),
  theirs: fc.integer({ min: 0, max: 4 }).map((drawn) => drawn === 0),
  word: fc.constantFrom('alpha', 'beta'),
  evidence: fc.constantFrom('none', 'none', 'none', 'none', 'notice', 'ruled-out'),
  holdings: fc.uniqueArray(
    fc.record({
      subject: fc.constantFrom(0, 1, 2),
      dataClass: fc.constantFrom(...saidClasses),
      fidelity: fc.constantFrom('real' as const, 'altered', 'not-given'),
    }),
    { maxLength: 5, selector: ({ subject, dataClass }) => `${subject} ${dataClass}` },
  ),
})
/** An account as it is drawn. */
export type Drawn = typeof drawnAccount extends fc.Arbitrary<infer Value> ? Value : never

/** An account as it was drawn and as the vault has it. */
export interface Kept {
  readonly drawn: Drawn
  readonly account: Account
}

/** What is counted over: the people in their order, and what services hold. */
export interface Ground {
  readonly people: readonly Person[]
  readonly catalogue: Catalogue
}

// Days as texts.

const first = (date: string): string => (date.length === 4 ? `${date}-01-01` : date)
const last = (date: string): string => (date.length === 4 ? `${date}-12-31` : date)

/** How sure it is that an account is in the breach of its service; `undefined` where that has none. */
export const levelOf = ({ drawn, account }: Kept): Level | undefined => {
  const breach = breachDates.find(({ service }) => service === drawn.service)
  if (!breach) return undefined
  if (drawn.evidence === 'notice') return 'confirmed'
  if (drawn.evidence === 'ruled-out') return 'not-affected'
  const { opened, existedBy, deleted, erasureConfirmed } = account
  const later = opened !== undefined && first(opened) > breach.to
  const wasThere = existedBy !== undefined && existedBy <= breach.to
  if (later && !wasThere) return 'not-affected'
  if (deleted && breach.from && last(deleted) < breach.from) {
    return erasureConfirmed ? 'unlikely' : 'possible'
  }
  if (opened && last(opened) <= breach.to) return 'likely'
  return wasThere && !later ? 'likely' : 'possible'
}

export const isTouching = (level: Level | undefined): boolean =>
  level !== undefined && level !== 'unlikely' && level !== 'not-affected'

export const concerns = ({ account }: Kept, id: PersonId): boolean =>
  account.holderId === id || account.subjectIds.includes(id)

export const isGone = ({ account }: Kept): boolean =>
  account.erasureConfirmed && account.deleted !== undefined

/** What an account has of a person, class by class. */
export const factsOf = (
  kept: Kept,
  id: PersonId,
  { people, catalogue }: Ground,
): ReadonlyMap<string, Fact> => {
  const { account, drawn } = kept
  const facts = new Map<string, Fact>()
  const role = people.find((one) => one.id === id)?.role ?? 'child'
  const isSubject = account.subjectIds.includes(id)
  const base = { place: account.serviceId ?? account.id, isGone: isGone(kept), isSubject }
  const service = catalogue.services.find((one) => one.id === account.serviceId)
  // Whoever serves somebody knows at least the name.
  const typical = (service && catalogue.typicalHoldings[service.kind]?.[role]) ?? []
  const assumed = !isSubject || !service ? [] : typical.length > 0 ? typical : ['name']
  const login: readonly string[] =
    account.holderId === id && account.kind === 'account'
      ? [...(account.email ? ['email'] : []), ...(account.userName ? ['user-name'] : [])]
      : []
  const real = new Set<string>()
  for (const dataClass of [...assumed, ...login]) {
    real.add(dataClass)
    const state = base.isGone ? 'removed' : 'assumed'
    facts.set(dataClass, { ...base, state, isSure: false, isAssumed: true })
  }
  for (const { subject, dataClass, fidelity } of drawn.holdings) {
    if (people[subject]?.id !== id || !isSubject) continue
    if (fidelity === 'real') real.add(dataClass)
    else real.delete(dataClass)
    const state = base.isGone ? 'removed' : fidelity === 'real' ? 'held' : fidelity
    facts.set(dataClass, { ...base, state, isSure: false, isAssumed: false })
  }
  const level = levelOf(kept)
  if (!isTouching(level)) return facts
  const lost = role === 'guardian' ? guardianClasses : isSubject ? childClasses : []
  for (const dataClass of lost) {
    const isSure = level === 'confirmed' || level === 'likely'
    const before = facts.get(dataClass)
    const isAssumed = before?.isAssumed ?? false
    if (real.has(dataClass)) facts.set(dataClass, { ...base, state: 'exposed', isSure, isAssumed })
    else if (!before) facts.set(dataClass, { ...base, state: 'ask', isSure: false, isAssumed })
  }
  return facts
}

const places = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.map(({ place }) => place))

const isKept = ({ state, isGone: gone }: Fact): boolean =>
  !gone && ['exposed', 'held', 'assumed'].includes(state)

/** What the count finds for one person, in the words of the screens. */
export const personCount = (named: readonly Kept[], id: PersonId, ground: Ground) => {
  const own = named.filter((one) => concerns(one, id))
  const all = own.flatMap((one) => [...factsOf(one, id, ground)])
  const classes = [...new Set(all.map(([dataClass]) => dataClass))]
  const of = (dataClass: string): readonly Fact[] =>
    all.filter(([one]) => one === dataClass).map(([, fact]) => fact)
  const counts = classes.flatMap((dataClass) => {
    const facts = of(dataClass)
    const held = places(facts.filter(isKept))
    const breached = places(facts.filter((one) => isKept(one) && one.isSure))
    const lost = places(facts.filter((one) => isKept(one) && one.state === 'exposed'))
    const asked = places(facts.filter(({ state }) => state === 'ask'))
    const gone = places(facts.filter((one) => one.isGone && one.state === 'exposed'))
    const figures = [
      held.size,
      breached.size,
      lost.size - breached.size,
      [...asked].filter((place) => !held.has(place)).length,
      [...gone].filter((place) => !held.has(place) && !asked.has(place)).length,
    ]
    return figures.some((figure) => figure > 0) ? [`${dataClass} ${figures.join(' ')}`] : []
  })
  const outOf = (dataClass: string): string => {
    const facts = of(dataClass)
    if (facts.some(({ state, isSure }) => state === 'exposed' && isSure)) return 'out'
    if (facts.some(({ state }) => state === 'exposed' || state === 'ask')) return 'maybeOut'
    return facts.some(({ state }) => state === 'held' || state === 'assumed') ? 'held' : 'none'
  }
  const tally = (permanence: string) => {
    const here = ground.catalogue.dataClasses.filter(
      (one) => one.permanence === permanence && classes.includes(one.id),
    )
    const count = (state: string) => here.filter((one) => outOf(one.id) === state).length
    return { permanence, out: count('out'), maybeOut: count('maybeOut'), held: count('held') }
  }
  const known = all.filter(([, { state }]) => ['exposed', 'held', 'assumed'].includes(state))
  const there = all.filter(([, { state, isGone: gone }]) => !gone && state !== 'not-given')
  const levels = breachDates.flatMap(({ service }) => {
    const levelsHere = own.filter(({ drawn }) => drawn.service === service).map(levelOf)
    return levelsHere.some(isTouching) ? ['touches'] : []
  })
  return {
    services: places(there.map(([, fact]) => fact)).size,
    dataClasses: new Set(known.map(([dataClass]) => dataClass)).size,
    couldNotCheck: own.filter(({ drawn }) => drawn.service === undefined).length,
    breaches: levels.length,
    counts: counts.toSorted(),
    tallies: ['lifelong', 'slow', 'changeable'].map(tally),
    assumedAt: own.filter(
      (one) =>
        !isGone(one) &&
        [...factsOf(one, id, ground).values()].some((fact) => fact.isSubject && fact.isAssumed),
    ).length,
    askedAt: own.filter(
      (one) =>
        !isGone(one) &&
        [...factsOf(one, id, ground).values()].some(
          (fact) => fact.isSubject && (fact.isAssumed || fact.state === 'ask'),
        ),
    ).length,
  }
}

/** What two accounts or more have, with how many and how many of them are in a breach. */
export const sharedBy = (
  named: readonly Kept[],
  textOf: (account: Account) => string | undefined,
) =>
  [...Map.groupBy(named, ({ account }) => textOf(account)?.toLowerCase())]
    .filter(([text, those]) => text !== undefined && those.length > 1)
    .map(([text, those]) => {
      const breached = those.filter((one) => isTouching(levelOf(one))).length
      return `${text} ${those.length} ${breached}`
    })
