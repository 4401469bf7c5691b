import { progressOf } from '../checklists/progress-of.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { BreachId, PersonId } from '../model/id.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import { accountPeople } from '../verdicts/account-people.ts'
import type { AccountVerdict } from '../verdicts/assess-breach.ts'
import { compareClasses } from '../verdicts/compare-classes.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isServiceKnown } from '../verdicts/reach-of.ts'
import { isAffected, isSure, rankOf } from '../verdicts/verdict-level.ts'
import type { AssessedBreach } from './assessed-breaches.ts'
import { classCounts, type ClassCount } from './class-counts.ts'
import { headlineOf } from './headline-of.ts'
import { personDecoys, type PersonDecoy } from './person-decoys.ts'
import { isErased, type MatrixRow } from './matrix-rows.ts'
import type { SurfaceParts } from './surface-parts.ts'

export interface PersonBreach {
  readonly breachId: BreachId
  readonly level: VerdictLevel
  readonly verdicts: readonly AccountVerdict[]
  /** Classes that are out, or may be. */
  readonly dataClasses: readonly DataClassId[]
  /** Those of them that are out: the account is taken to be in it, and the fact is or seems to be true. */
  readonly out: readonly DataClassId[]
  readonly done: number
  readonly steps: number
}

interface LifelongLoss {
  readonly dataClass: DataClassId
  readonly breachIds: readonly BreachId[]
}

/** What is out there about one person. */
export interface PersonSurface {
  readonly personId: PersonId
  readonly rows: readonly MatrixRow[]
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  readonly theirs: number
  /** Services that hold something now; those that erased it with proof do not count. */
  readonly services: number
  /** Classes that are truly held or out. */
  readonly dataClasses: number
  readonly lifelong: number
  readonly headline?: ClassCount | undefined
  /** Every class that is held, out or may be, in the order of the matrix. */
  readonly classes: readonly ClassCount[]
  readonly decoys: readonly PersonDecoy[]
  /** Worst first, then the latest; without those the person is *not affected* by. */
  readonly breaches: readonly PersonBreach[]
  /** Accounts whose service nobody has named, or that the catalogue does not have any more (P6). */
  readonly couldNotCheck: number
  readonly lifelongLost: readonly LifelongLoss[]
}

const personBreaches = (
  personId: PersonId,
  assessed: readonly AssessedBreach[],
): readonly PersonBreach[] =>
  assessed
    .flatMap(({ breach, assessment, checklists }) => {
      const person = assessment.people.find((one) => one.personId === personId)
      if (!person || person.level === 'not-affected') return []
      const sure = new Set(
        person.verdicts.filter(({ verdict }) => isSure(verdict.level)).map((one) => one.accountId),
      )
      const row: PersonBreach = {
        breachId: breach.id,
        level: person.level,
        verdicts: person.verdicts,
        dataClasses: person.exposures
          .filter(({ state }) => state === 'exposed' || state === 'ask')
          .map(({ dataClass }) => dataClass),
        out: person.exposures
          .filter(
            ({ state, accountIds }) => state === 'exposed' && accountIds.some((id) => sure.has(id)),
          )
          .map(({ dataClass }) => dataClass),
        ...progressOf(checklists().filter((list) => list.personId === personId)),
      }
      return [{ row, when: breach.disclosed ?? breach.access.to ?? '' }]
    })
    .sort(
      (a, b) =>
        rankOf(a.row.level) - rankOf(b.row.level) ||
        (a.when === b.when ? (a.row.breachId < b.row.breachId ? -1 : 1) : a.when < b.when ? 1 : -1),
    )
    .map(({ row }) => row)

const lifelongLosses = (
  personId: PersonId,
  assessed: readonly AssessedBreach[],
  index: InventoryIndex,
): readonly LifelongLoss[] => {
  const lost = new Map<DataClassId, BreachId[]>()
  for (const { breach, assessment } of assessed) {
    const person = assessment.people.find((one) => one.personId === personId)
    for (const { dataClass, state } of person?.exposures ?? []) {
      if (state !== 'exposed') continue
      if (index.dataClasses.get(dataClass)?.permanence !== 'lifelong') continue
      const breachIds = lost.get(dataClass)
      if (breachIds) breachIds.push(breach.id)
      else lost.set(dataClass, [breach.id])
    }
  }
  return [...lost]
    .map(([dataClass, breachIds]) => ({ dataClass, breachIds }))
    .sort((a, b) => compareClasses(a.dataClass, b.dataClass, index.dataClasses))
}

/** True for a level that counts as touching: *unlikely* is listed and not counted. */
export const touches = ({ level }: PersonBreach): boolean => isAffected(level)

/**
 * The exposure surface of one person: which service holds what, which breaches touch them and how far the work
 * on each has come, what is out for life. A person nobody knows has an empty one.
 */
export const personSurface = (personId: PersonId, parts: SurfaceParts): PersonSurface => {
  const { index, assessed, rowsOf } = parts
  const rows = rowsOf(personId)
  const counts = classCounts(rows, index)
  const concerning = index.inventory.accounts.filter((account) =>
    accountPeople(account).includes(personId),
  )
  const holding = rows.filter(({ accountId, cells }) => {
    const account = index.accounts.get(accountId)
    return account && !isErased(account) && cells.some(({ state }) => state !== 'not-given')
  })
  const classes = new Set(
    rows.flatMap(({ cells }) =>
      cells
        .filter(({ state }) => state === 'exposed' || state === 'held' || state === 'assumed')
        .map(({ dataClass }) => dataClass),
    ),
  )
  return {
    personId,
    rows,
    theirs: concerning.filter(({ theirs }) => theirs).length,
    services: new Set(holding.map(({ serviceId, accountId }) => serviceId ?? accountId)).size,
    dataClasses: classes.size,
    lifelong: [...classes].filter((id) => index.dataClasses.get(id)?.permanence === 'lifelong')
      .length,
    headline: headlineOf(counts, index),
    classes: counts,
    decoys: personDecoys(personId, parts),
    breaches: personBreaches(personId, assessed()),
    couldNotCheck: concerning.filter(
      (account) => !account.theirs && !isServiceKnown(account, index),
    ).length,
    lifelongLost: lifelongLosses(personId, assessed(), index),
  }
}
