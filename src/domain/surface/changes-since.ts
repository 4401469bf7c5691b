import type { BreachId, PersonId } from '../model/id.ts'
import type { LastLook, PersonLook } from '../model/last-look.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import { rankOf } from '../verdicts/verdict-level.ts'

/** How the figures of one person moved; negative where there is less. */
export interface PersonChange {
  readonly personId: PersonId
  /** Was not in the household then: everything about them is new. */
  readonly isNew: boolean
  readonly services: number
  readonly dataClasses: number
  readonly doneSteps: number
  readonly openSteps: number
}

/** `touches`: it did not then. `surer` and `less-sure`: the level moved. `no-longer`: it touched then. */
export const breachChangeKinds = ['touches', 'surer', 'less-sure', 'no-longer'] as const
export type BreachChangeKind = (typeof breachChangeKinds)[number]

export interface BreachChange {
  readonly breachId: BreachId
  readonly kind: BreachChangeKind
  /** The level now; for `no-longer` the level then. */
  readonly level: VerdictLevel
  /** Whom it moved for, in the household's order. */
  readonly personIds: readonly PersonId[]
}

/** What moved between two looks; a figure that stayed the same is nought, and a person without any is left out. */
export interface HouseholdChanges {
  readonly accounts: number
  readonly people: readonly PersonChange[]
  /** Bad news first, the surest first within a kind. */
  readonly breaches: readonly BreachChange[]
}

const nobody = (personId: PersonId): PersonLook => ({
  personId,
  services: 0,
  dataClasses: 0,
  breaches: [],
  doneSteps: 0,
  openSteps: 0,
})

const personChange = (before: PersonLook | undefined, now: PersonLook): readonly PersonChange[] => {
  const then = before ?? nobody(now.personId)
  const change: PersonChange = {
    personId: now.personId,
    isNew: before === undefined,
    services: now.services - then.services,
    dataClasses: now.dataClasses - then.dataClasses,
    doneSteps: now.doneSteps - then.doneSteps,
    openSteps: now.openSteps - then.openSteps,
  }
  const { isNew, services, dataClasses, doneSteps, openSteps } = change
  const moved = [services, dataClasses, doneSteps, openSteps].some((figure) => figure !== 0)
  return isNew || moved ? [change] : []
}

const kindOf = (
  then: VerdictLevel | undefined,
  now: VerdictLevel | undefined,
): BreachChangeKind | undefined => {
  if (then === now) return undefined
  if (then === undefined) return 'touches'
  if (now === undefined) return 'no-longer'
  return rankOf(now) < rankOf(then) ? 'surer' : 'less-sure'
}

type Levels = ReadonlyMap<BreachId, VerdictLevel>
type CurrentId = (id: BreachId) => BreachId

const levelsOf = (look: PersonLook | undefined, currentId: CurrentId): Levels =>
  new Map((look?.breaches ?? []).map(({ breachId, level }) => [currentId(breachId), level]))

const breachChanges = (
  before: ReadonlyMap<PersonId, PersonLook>,
  now: LastLook,
  currentId: CurrentId,
): readonly BreachChange[] => {
  const found = new Map<string, BreachChange & { readonly personIds: PersonId[] }>()
  for (const person of now.people) {
    const was = levelsOf(before.get(person.personId), currentId)
    const is = levelsOf(person, currentId)
    for (const breachId of new Set([...was.keys(), ...is.keys()])) {
      const kind = kindOf(was.get(breachId), is.get(breachId))
      const level = is.get(breachId) ?? was.get(breachId)
      if (kind === undefined || level === undefined) continue
      const key = `${kind} ${level} ${breachId}`
      const known = found.get(key)
      if (known) known.personIds.push(person.personId)
      else found.set(key, { breachId, kind, level, personIds: [person.personId] })
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      breachChangeKinds.indexOf(a.kind) - breachChangeKinds.indexOf(b.kind) ||
      rankOf(a.level) - rankOf(b.level) ||
      b.personIds.length - a.personIds.length ||
      (a.breachId < b.breachId ? -1 : 1),
  )
}

/**
 * What the household overview says now that it did not say before. `currentId` gives the id that a breach has today,
 * so that one the catalogue has taken over from a breach list is no news. Somebody who came since is all news;
 * whoever left is none.
 */
export const changesSince = (
  before: LastLook,
  now: LastLook,
  currentId: CurrentId = (id) => id,
): HouseholdChanges => {
  const then = new Map(before.people.map((one) => [one.personId, one]))
  return {
    accounts: now.accounts - before.accounts,
    people: now.people.flatMap((one) => personChange(then.get(one.personId), one)),
    breaches: breachChanges(then, now, currentId),
  }
}

/** True where nothing moved. */
export const isUnchanged = ({ accounts, people, breaches }: HouseholdChanges): boolean =>
  accounts === 0 && people.length === 0 && breaches.length === 0
