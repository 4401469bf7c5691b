import { describe, expect, test } from 'vitest'
import { randomOfRun } from '../random.ts'
import { count, inWords, isLong, keepFigure } from '../scale.ts'
import { complaintsAbout } from './check-place.ts'
import { outcomesOf } from './outcome.ts'
import { runScript } from './run-script.ts'
import { placeIn, scenarios, targetsOf, templateOf } from './scenarios.ts'

const minutes = 60_000

/** The others change nothing but what SQLite holds open. */
const withFiles = scenarios.filter(({ changesFiles }) => changesFiles)

describe.each(withFiles)('stopped during $name', (scenario) => {
  test.each([
    { how: 'kill', what: 'killed before' },
    { how: 'torn', what: 'killed in the middle of' },
    { how: 'power', what: 'power lost before' },
  ] as const)(
    '$what every call that changes files: nothing is lost',
    async ({ how, what }) => {
      const copy = await templateOf(scenario)
      const random = randomOfRun(0)
      const steps = scenario.steps(random)
      const whole = await runScript({ place: placeIn(copy(true), true), steps })
      const counts = new Map<string, number>()
      let stops = 0
      for (const during of targetsOf(scenario, steps)) {
        const calls = whole.fileCalls[during] ?? 0
        // One more than there are: right after the last.
        const all = Array.from({ length: calls + 1 }, (_, index) => index + 1)
        const chosen = isLong ? all : all.filter(() => random.below(calls) < 3)
        for (const at of chosen) {
          const place = placeIn(copy(true), true)
          const stop = { at, how, seed: random.seed + at, during }
          const ending = await runScript({ place, steps, stop })
          const { complaints } = await complaintsAbout(place, outcomesOf(steps, ending))
          expect({ stop, complaints }).toMatchObject({ complaints: [] })
          count(counts, ending.underWay ? 'in the middle' : 'right after')
          stops += 1
        }
      }
      keepFigure({
        what: `${what} each file call of ${scenario.name}`,
        runs: stops,
        outcome: inWords(counts),
      })
    },
    15 * minutes,
  )
})
