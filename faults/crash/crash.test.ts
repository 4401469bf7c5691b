import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { type Random, randomOfRun } from '../random.ts'
import { count, inWords, keepFigure, runs } from '../scale.ts'
import { complaintsAbout } from './check-place.ts'
import { type Ending, runScript } from './run-script.ts'
import { contentAfterSteps, placeIn, type Scenario, scenarios } from './scenarios.ts'
import type { Step } from './steps.ts'

const minutes = 60_000

const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[random.below(items.length)]
  if (item === undefined) throw new Error('Nothing to choose from')
  return item
}

const targetsOf = (scenario: Scenario, steps: readonly Step[]): readonly number[] =>
  steps.flatMap((step, index) => (scenario.isTarget(step) ? [index] : []))

/** What may be in the vault: all that was reported, and what was under way wholly or not at all. */
const allowed = (steps: readonly Step[], { done, underWay }: Ending): readonly string[] =>
  [done, ...(underWay ? [done + 1] : [])].map((count) => contentAfterSteps(steps, count))

/** One vault for all runs of a scenario, copied for each. */
const templates = async (scenario: Scenario): Promise<(withRing: boolean) => string> => {
  const folder = temporaryFolder()
  for (const name of ['ring', 'passphrase']) {
    mkdirSync(join(folder, name))
    await scenario.prepare(placeIn(join(folder, name), name === 'ring'))
  }
  return (withRing) => {
    const copy = temporaryFolder()
    cpSync(join(folder, withRing ? 'ring' : 'passphrase'), copy, { recursive: true })
    return copy
  }
}

describe.each(scenarios)('killed during $name', (scenario) => {
  test(
    'at random moments: what was reported is there, what was not is there wholly or not at all',
    async () => {
      const copy = await templates(scenario)
      const wanted = runs(4, 45)
      const counts = new Map<string, number>()
      let longest = 0
      for (let run = 0; run < wanted; run += 1) {
        const random = randomOfRun(run)
        const steps = scenario.steps(random)
        // Every third vault has a passphrase and no ring.
        const place = placeIn(copy(run % 3 !== 2), run % 3 !== 2)
        const during = pick(random, targetsOf(scenario, steps))
        // The first run shows how long the steps take.
        const ending = await runScript(
          { place, steps },
          run === 0 ? undefined : { during, after: random.fraction() * longest },
        )
        longest = Math.max(longest, ending.took[during] ?? 0)
        const { complaints } = await complaintsAbout(place, allowed(steps, ending))
        expect({ seed: random.seed, run, during, ending, complaints }).toMatchObject({
          complaints: [],
        })
        count(counts, ending.underWay ? 'in the middle' : 'between two steps')
      }
      keepFigure({
        what: `kill -9 during ${scenario.name}`,
        runs: wanted,
        outcome: inWords(counts),
      })
    },
    15 * minutes,
  )
})
