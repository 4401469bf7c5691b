import type { Mutant } from './mutants.ts'

/** How some changes fared. `timedOut` ones never came to an end, and count as noticed. */
export interface Score {
  readonly killed: number
  readonly timedOut: number
  readonly survived: number
  /** No test ran over the code. */
  readonly notCovered: number
  /** Of a hundred, how many were noticed; `undefined` where there is nothing to notice. */
  readonly percent: number | undefined
}

/** Counts some changes by what became of them; those that could not be run at all count nowhere. */
export const scoreOf = (mutants: readonly Mutant[]): Score => {
  const count = (outcome: string): number =>
    mutants.filter((mutant) => mutant.outcome === outcome).length
  const [killed, timedOut] = [count('Killed'), count('Timeout')]
  const [survived, notCovered] = [count('Survived'), count('NoCoverage')]
  const all = killed + timedOut + survived + notCovered
  return {
    killed,
    timedOut,
    survived,
    notCovered,
    percent: all === 0 ? undefined : ((killed + timedOut) / all) * 100,
  }
}
