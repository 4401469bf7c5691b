import type { DataClassId } from '../model/data-class.ts'
import { cellStates, type CellState } from '../model/exposure.ts'
import type { AccountId, BreachId, PersonId, ServiceId } from '../model/id.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import { compareClasses } from '../verdicts/compare-classes.ts'
import { worstLevel } from '../verdicts/verdict-level.ts'
import type { SurfaceParts } from './surface-parts.ts'

/** What one service has of one person, over all their accounts with it. */
export interface ServicePerson {
  readonly personId: PersonId
  readonly accountIds: readonly AccountId[]
  /** Each class once, in its worst state. */
  readonly cells: readonly { readonly dataClass: DataClassId; readonly state: CellState }[]
}

export interface ServiceSurface {
  /** In the household's order; who has nothing with it is left out. */
  readonly people: readonly ServicePerson[]
  /** Breaches that reach an account with it, with the worst verdict; in catalogue order. */
  readonly breaches: readonly { readonly breachId: BreachId; readonly level: VerdictLevel }[]
  /** Accounts marked *theirs*: counted and nothing else (P10). */
  readonly theirs: number
}

const worse = (one: CellState, other: CellState | undefined): CellState =>
  other === undefined || cellStates.indexOf(one) < cellStates.indexOf(other) ? one : other

/** What a service has of whom, and which breaches of it or of its platforms reach the household. */
export const serviceSurface = (serviceId: ServiceId, parts: SurfaceParts): ServiceSurface => {
  const { index, assessed, rowsOf } = parts
  const accounts = new Set(
    [...index.accounts.values()].filter((one) => one.serviceId === serviceId).map(({ id }) => id),
  )
  const people = index.inventory.people.flatMap(({ id }): ServicePerson[] => {
    const rows = rowsOf(id).filter(({ accountId }) => accounts.has(accountId))
    if (rows.length === 0) return []
    const states = new Map<DataClassId, CellState>()
    for (const { dataClass, state } of rows.flatMap(({ cells }) => cells)) {
      states.set(dataClass, worse(state, states.get(dataClass)))
    }
    return [
      {
        personId: id,
        accountIds: rows.map(({ accountId }) => accountId),
        cells: [...states]
          .map(([dataClass, state]) => ({ dataClass, state }))
          .sort((a, b) => compareClasses(a.dataClass, b.dataClass, index.dataClasses)),
      },
    ]
  })
  return {
    people,
    breaches: assessed().flatMap(({ breach, assessment }) => {
      const level = worstLevel(
        assessment.people
          .flatMap(({ verdicts }) => verdicts)
          .filter(({ accountId }) => accounts.has(accountId))
          .map(({ verdict }) => verdict.level),
      )
      return level === undefined ? [] : [{ breachId: breach.id, level }]
    }),
    theirs: index.inventory.accounts.filter((one) => one.theirs && one.serviceId === serviceId)
      .length,
  }
}
