import type { Breach } from '../model/breach.ts'
import type { PartialDate } from '../model/partial-date.ts'

export interface AccessEnd {
  readonly date: PartialDate
  readonly takenFrom: 'access' | 'disclosure' | 'hibp'
}

/**
 * The last day somebody had access: as researched, else the day it was disclosed, else the day HIBP added it
 * (PRODUCT.md, "How a verdict is reached"). `undefined` for a breach without any of them.
 */
export const accessEndOf = (breach: Breach): AccessEnd | undefined => {
  if (breach.access.to !== undefined) return { date: breach.access.to, takenFrom: 'access' }
  if (breach.disclosed !== undefined) return { date: breach.disclosed, takenFrom: 'disclosure' }
  const added = breach.hibp?.added
  return added === undefined ? undefined : { date: added, takenFrom: 'hibp' }
}
