import { permanences, type Permanence } from '../model/data-class.ts'
import type { PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { AssessedBreach } from '../surface/assessed-breaches.ts'
import type { MatrixRow } from '../surface/matrix-rows.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { ageClock, type AgeClock } from '../dates/age-clock.ts'
import { ledgerEntries, type LedgerEntry } from './ledger-entries.ts'
import type { Milestone } from '../model/milestone.ts'

/** Data classes of one permanence. A class counts once: as out, else as maybe out, else as held. */
export interface LedgerTally {
  readonly permanence: Permanence
  readonly out: number
  readonly maybeOut: number
  /** Held or assumed to be, and not out. */
  readonly held: number
}

export interface LifetimeLedger {
  readonly personId: PersonId
  readonly entries: readonly LedgerEntry[]
  /** Lifelong first. */
  readonly tallies: readonly LedgerTally[]
  /** Only of a child. */
  readonly clock?: AgeClock | undefined
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  readonly theirs: number
}

export interface LedgerInput {
  readonly personId: PersonId
  /** The person's matrix (`matrixRows`). */
  readonly rows: readonly MatrixRow[]
  readonly assessed: readonly AssessedBreach[]
  readonly index: InventoryIndex
  readonly milestones: readonly Milestone[]
  readonly today: PartialDate
}

const tallyOf = (permanence: Permanence, entries: readonly LedgerEntry[]): LedgerTally => {
  const here = entries.filter((one) => one.permanence === permanence)
  return {
    permanence,
    out: here.filter(({ out }) => out === 'out').length,
    maybeOut: here.filter(({ out }) => out === 'maybe').length,
    held: here.filter(({ state }) => state === 'held' || state === 'assumed').length,
  }
}

/**
 * What is out or held about a person by how long it matters, and how old they are by the rules of their region. A
 * person nobody knows has an empty one.
 */
export const lifetimeLedger = (input: LedgerInput): LifetimeLedger => {
  const { personId, rows, assessed, index, milestones, today } = input
  const { inventory, people } = index
  const person = people.get(personId)
  const entries = ledgerEntries(personId, rows, assessed, index)
  return {
    personId,
    entries,
    tallies: permanences.toReversed().map((permanence) => tallyOf(permanence, entries)),
    clock: person && ageClock(person, inventory.household, milestones, today),
    theirs: inventory.accounts.filter((one) => one.theirs && accountPeople(one).includes(personId))
      .length,
  }
}
