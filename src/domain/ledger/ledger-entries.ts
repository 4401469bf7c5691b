import type { Breach, Certainty, StorageForm } from '../model/breach.ts'
import { permanences, type DataClassId, type Permanence } from '../model/data-class.ts'
import { cellStates, type CellState, type Exposure, type ExposureState } from '../model/exposure.ts'
import type { Fidelity, HoldingBasis } from '../model/holding.ts'
import type { AccountId, BreachId, PersonId, ServiceId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import type { AssessedBreach } from '../surface/assessed-breaches.ts'
import { isErased, type MatrixRow } from '../surface/matrix-rows.ts'
import { accessEndOf } from '../verdicts/access-end.ts'
import { compareClasses } from '../verdicts/compare-classes.ts'
import { holdingsOf } from '../verdicts/holdings-of.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isSure } from '../verdicts/verdict-level.ts'

/** When a fact got out, and what the day is taken from: an access that ended then, or only a day it was known by. */
export interface LossDate {
  readonly date: PartialDate
  readonly takenFrom: 'copied' | 'access' | 'disclosure' | 'hibp'
}

/** One breach that lost the class, as far as it concerns the person. */
export interface LedgerLoss {
  readonly breachId: BreachId
  /** *Not real*: a decoy got out, and names who lost it. */
  readonly state: ExposureState
  readonly level: VerdictLevel
  readonly certainty: Certainty
  readonly storedAs?: StorageForm | undefined
  /** It opens accounts whether it was true or not. */
  readonly credential: boolean
  /** Absent for a breach without any date. */
  readonly when?: LossDate | undefined
  readonly accountIds: readonly AccountId[]
}

/** One account the class lies in, or lay in. */
export interface LedgerPlace {
  readonly accountId: AccountId
  readonly serviceId?: ServiceId | undefined
  readonly state: CellState
  /** Only of *exposed*: no breach that lost it surely has the account. */
  readonly isMaybe?: true | undefined
  /** The truth lies there still, as far as is known; also where it is out as well. */
  readonly held: boolean
  /** Absent where the inventory does not say that the class was given (*ask*). */
  readonly fidelity?: Fidelity | undefined
  readonly basis?: HoldingBasis | undefined
  /** The day the account was opened. */
  readonly since?: PartialDate | undefined
}

/** `out`: surely lost, and true as far as is known. `maybe`: only perhaps, or nobody has said whether it was given. */
export const outStates = ['out', 'maybe', 'not'] as const
export type OutState = (typeof outStates)[number]

/** All that is known about one data class of one person. */
export interface LedgerEntry {
  readonly dataClass: DataClassId
  readonly permanence: Permanence
  /** The worst of its places; *removed* where a breach that lost it came only after it was erased. */
  readonly state: CellState
  readonly out: OutState
  readonly places: readonly LedgerPlace[]
  /** By date, undated last. */
  readonly losses: readonly LedgerLoss[]
  /** The earliest dated loss of the truth that is sure; where none is, of what may be lost or may be the truth. */
  readonly firstOut?: LossDate | undefined
}

interface Found {
  readonly places: LedgerPlace[]
  readonly losses: LedgerLoss[]
}

const lossDate = (breach: Breach): LossDate | undefined => {
  if (breach.copied !== undefined) return { date: breach.copied, takenFrom: 'copied' }
  return accessEndOf(breach)
}

const lossOf = (exposure: Exposure, breach: Breach): LedgerLoss => ({
  breachId: breach.id,
  state: exposure.state,
  level: exposure.level,
  certainty: exposure.certainty,
  storedAs: exposure.storedAs,
  credential: exposure.credential,
  when: lossDate(breach),
  accountIds: exposure.accountIds,
})

/** Dates compare as texts; a coarse one stands before the finer ones it contains. */
const byDate = (a: LedgerLoss, b: LedgerLoss): number => {
  const first = a.when?.date ?? '9999'
  const second = b.when?.date ?? '9999'
  if (first !== second) return first < second ? -1 : 1
  return a.breachId < b.breachId ? -1 : Number(a.breachId > b.breachId)
}

/** A loss of the truth, or of what may be the truth; not of a decoy, nor of what was erased before. */
const isOut = ({ state }: LedgerLoss): boolean => state === 'exposed' || state === 'ask'

const isSurelyOut = ({ state, level }: LedgerLoss): boolean => state === 'exposed' && isSure(level)

const outOf = (places: readonly LedgerPlace[]): OutState => {
  if (places.some(({ state, isMaybe }) => state === 'exposed' && !isMaybe)) return 'out'
  return places.some(({ state }) => state === 'exposed' || state === 'ask') ? 'maybe' : 'not'
}

const firstOutOf = (out: OutState, losses: readonly LedgerLoss[]): LossDate | undefined => {
  const dated = losses.filter(({ when }) => when !== undefined)
  const sure = out === 'out' ? dated.find(isSurelyOut) : undefined
  return (sure ?? dated.find(isOut))?.when
}

const entryOf = (dataClass: DataClassId, found: Found, index: InventoryIndex): LedgerEntry => {
  const losses = found.losses.toSorted(byDate)
  const out = outOf(found.places)
  return {
    dataClass,
    permanence: index.dataClasses.get(dataClass)?.permanence ?? 'changeable',
    state: cellStates.find((one) => found.places.some(({ state }) => state === one)) ?? 'removed',
    out,
    places: found.places,
    losses,
    firstOut: firstOutOf(out, losses),
  }
}

/**
 * A person's lifetime ledger: every data class that is, was or may be out or held, what lasts for life first, then in
 * the order of the surface. Nothing that a breach lost drops out. Accounts marked *theirs* have no part in it (P10).
 */
export const ledgerEntries = (
  personId: PersonId,
  rows: readonly MatrixRow[],
  assessed: readonly AssessedBreach[],
  index: InventoryIndex,
): readonly LedgerEntry[] => {
  const person = index.people.get(personId)
  if (!person) return []
  const classes = new Map<DataClassId, Found>()
  const foundOf = (dataClass: DataClassId): Found => {
    const found = classes.get(dataClass) ?? { places: [], losses: [] }
    classes.set(dataClass, found)
    return found
  }
  for (const { accountId, serviceId, since, cells } of rows) {
    const account = index.accounts.get(accountId)
    const holdings = new Map(
      (account ? holdingsOf(account, person, index) : []).map((one) => [one.dataClass, one]),
    )
    for (const { dataClass, state, isMaybe } of cells) {
      const holding = holdings.get(dataClass)
      foundOf(dataClass).places.push({
        accountId,
        serviceId,
        state,
        isMaybe,
        held: holding?.fidelity === 'real' && account !== undefined && !isErased(account),
        fidelity: holding?.fidelity,
        basis: holding?.basis,
        since,
      })
    }
  }
  for (const { breach, assessment } of assessed) {
    const concerned = assessment.people.find((one) => one.personId === personId)
    for (const exposure of concerned?.exposures ?? []) {
      foundOf(exposure.dataClass).losses.push(lossOf(exposure, breach))
    }
  }
  return [...classes]
    .map(([dataClass, found]) => entryOf(dataClass, found, index))
    .sort(
      (a, b) =>
        permanences.indexOf(b.permanence) - permanences.indexOf(a.permanence) ||
        compareClasses(a.dataClass, b.dataClass, index.dataClasses),
    )
}
