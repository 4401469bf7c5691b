import type { DataClassId } from '../../../domain/model/data-class.ts'
import { isSure } from '../../../domain/verdicts/verdict-level.ts'
import type { SurfaceBreach, SurfaceRow } from './surface-view.ts'

export interface LostData {
  readonly exposed: readonly DataClassId[]
  /** Lost by the service; nobody has said whether it was given, or the account is only possibly in it. */
  readonly ask: readonly DataClassId[]
}

/** Parts what a breach lost about a person by whether it is out or may be, from the signs of the accounts in it. */
export const lostData = (breach: SurfaceBreach, rows: readonly SurfaceRow[]): LostData => {
  if (!isSure(breach.level)) return { exposed: [], ask: breach.dataClasses }
  const exposed = new Set(
    rows
      .filter(({ breachIds }) => breachIds.includes(breach.breachId))
      .flatMap(({ cells }) => cells.filter(({ state }) => state === 'exposed'))
      .map(({ dataClass }) => dataClass),
  )
  return {
    exposed: breach.dataClasses.filter((id) => exposed.has(id)),
    ask: breach.dataClasses.filter((id) => !exposed.has(id)),
  }
}
