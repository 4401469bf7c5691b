import { describe, expect, test } from 'vitest'
import { pick, randomOfRun } from '../random.ts'
import { count, inWords, keepFigure, runs } from '../scale.ts'
import { complaintsAbout } from './check-place.ts'
import { outcomesOf } from './outcome.ts'
import { runScript } from './run-script.ts'
import { placeIn, scenarios, targetsOf, templateOf } from './scenarios.ts'

const minutes = 60_000

describe.each(scenarios)('killed during $name', (scenario) => {
  test(
    'at random moments: what was reported is there, what was not is there wholly or not at all',
    async () => {
      const copy = templateOf(scenario)
      const wanted = runs(2, 30)
      const counts = new Map<string, number>()
      let longest = 0
      for (let run = 0; run < wanted; run += 1) {
        const random = randomOfRun(run)
        const steps = scenario.steps(random)
        // Every third vault has a passphrase and no ring.
        const place = placeIn(await copy(run % 3 !== 2), run % 3 !== 2)
        const during = pick(random, targetsOf(scenario, steps))
        // The first run shows how long the steps take.
        const ending = await runScript(
          { place, steps },
          run === 0 ? undefined : { during, after: random.fraction() * longest },
        )
        longest = Math.max(longest, ending.took[during] ?? 0)
        const { complaints } = await complaintsAbout(place, outcomesOf(steps, ending))
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
