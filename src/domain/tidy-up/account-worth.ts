import type { DataClass, Permanence } from '../model/data-class.ts'
import type { CellState } from '../model/exposure.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { SurfaceParts } from '../surface/surface-parts.ts'

/** How much depends on an answer about an account. */
export interface Worth {
  readonly isBreached: boolean
  /** Of the gravest fact that lies there: its weight, more for what cannot be changed. */
  readonly graveness: number
  /** True facts, as far as is known or assumed. */
  readonly facts: number
}

/** The worth of an account to everybody, or to one person alone. */
export interface Worths {
  readonly ofAccount: (id: AccountId) => Worth
  readonly ofPerson: (id: AccountId, personId: PersonId) => Worth
}

const nothing: Worth = { isBreached: false, graveness: 0, facts: 0 }

const factor: Readonly<Record<Permanence, number>> = { changeable: 1, slow: 2, lifelong: 3 }

/** Weight times permanence, as the headline of a person reckons it. */
const gravenessOf = (dataClass: DataClass | undefined): number =>
  (dataClass?.weight ?? 0) * factor[dataClass?.permanence ?? 'changeable']

const isThere = (state: CellState): boolean =>
  state === 'exposed' || state === 'held' || state === 'assumed'

const together = (one: Worth, other: Worth): Worth => ({
  isBreached: one.isBreached || other.isBreached,
  graveness: Math.max(one.graveness, other.graveness),
  facts: one.facts + other.facts,
})

/** Reckons the worth of every account from the matrices of all people, in one walk over them. */
export const accountWorths = ({ index, rowsOf }: SurfaceParts): Worths => {
  const ofAccount = new Map<AccountId, Worth>()
  const ofPerson = new Map<PersonId, ReadonlyMap<AccountId, Worth>>()
  for (const { id } of index.inventory.people) {
    const own = new Map<AccountId, Worth>()
    for (const { accountId, breachIds, cells } of rowsOf(id)) {
      const there = cells.filter(({ state }) => isThere(state) || state === 'ask')
      const worth: Worth = {
        isBreached: breachIds.length > 0,
        graveness: Math.max(
          0,
          ...there.map(({ dataClass }) => gravenessOf(index.dataClasses.get(dataClass))),
        ),
        facts: cells.filter(({ state }) => isThere(state)).length,
      }
      own.set(accountId, worth)
      ofAccount.set(accountId, together(ofAccount.get(accountId) ?? nothing, worth))
    }
    ofPerson.set(id, own)
  }
  return {
    ofAccount: (id) => ofAccount.get(id) ?? nothing,
    ofPerson: (id, personId) => ofPerson.get(personId)?.get(id) ?? nothing,
  }
}

/** Orders what depends most on an answer first: breached, then grave. Zero where both weigh the same. */
export const byWorth = (one: Worth, other: Worth): number =>
  Number(other.isBreached) - Number(one.isBreached) || other.graveness - one.graveness
