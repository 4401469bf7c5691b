import { filesIn, temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { runScript } from '../crash/run-script.ts'
import { type Outcome, outcomeAfter } from '../crash/outcome.ts'
import { placeIn, prepareVault } from '../crash/scenarios.ts'
import type { Place, Step } from '../crash/steps.ts'
import { fileOf, type Files } from '../lay-out.ts'

/** What a crash left: a database and a log that holds several commits. */
export interface Crashed {
  readonly place: Place
  readonly files: Files
  /** What the vault was like after each commit since the log was last empty, the newest last. */
  readonly outcomes: readonly Outcome[]
}

const steps: readonly Step[] = [
  { do: 'unlock' },
  ...[10, 11, 12, 13, 14, 15, 16, 17].map((number): Step => ({
    do: 'change',
    change: { kind: 'edit', number },
  })),
]

/** A vault of a program that was killed after eight edits, none of which had reached the database file. */
export const crashedPlace = async (): Promise<Crashed> => {
  const place = placeIn(temporaryFolder(), true)
  await prepareVault(place)
  const { done } = await runScript({ place, steps })
  const files = filesIn(place.directory)
  if (fileOf(files, 'vault/vault.db-wal').length === 0) throw new Error('The log is empty')
  return {
    place,
    files,
    outcomes: Array.from({ length: done }, (_, index) => outcomeAfter(steps, index + 1)),
  }
}
