import type { DataClassId } from '../model/data-class.ts'
import type { Exposure } from '../model/exposure.ts'

/**
 * The kinds of data that were lost, or may have been, by these exposures. What was altered or never given is not
 * among them, unless it opens accounts whether it is true or not.
 */
export const lostAbout = (exposures: readonly Exposure[]): ReadonlySet<DataClassId> =>
  new Set(
    exposures
      .filter(
        ({ state, credential }) =>
          state === 'exposed' || state === 'ask' || (credential && state === 'not-real'),
      )
      .map(({ dataClass }) => dataClass),
  )
