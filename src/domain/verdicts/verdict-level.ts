import { verdictLevels, type VerdictLevel } from '../model/verdict.ts'

/** Place in `verdictLevels`: 0 is the worst. */
export const rankOf = (level: VerdictLevel): number => verdictLevels.indexOf(level)

/** The worst of some levels; `undefined` of none. */
export const worstLevel = (levels: readonly VerdictLevel[]): VerdictLevel | undefined =>
  verdictLevels.find((level) => levels.includes(level))

/** True where an account is taken to be in a breach; below that it only may be. */
export const isSure = (level: VerdictLevel): boolean => rankOf(level) <= rankOf('likely')

/**
 * True where data has to be treated as lost. *Could not check* counts: it is never shown as safe (P6).
 * *Unlikely* and *not affected* accounts keep their verdict and raise no exposure.
 */
export const isAffected = (level: VerdictLevel): boolean =>
  rankOf(level) <= rankOf('could-not-check')
