import { describe, expect, test } from 'vitest'
import { type Random, randomOfRun } from '../random.ts'
import { count, inWords, isLong, keepFigure } from '../scale.ts'
import { complaintsAbout } from './check-place.ts'
import type { Stop } from './file-calls.ts'
import { outcomesOf } from './outcome.ts'
import { runScript } from './run-script.ts'
import { placeIn, scenarios, targetsOf, templateOf } from './scenarios.ts'

const minutes = 60_000

/** The others change nothing but what SQLite holds open. */
const withFiles = scenarios.filter(({ changesFiles }) => changesFiles)

const ways: readonly { readonly how: Stop['how']; readonly what: string; readonly few: number }[] =
  [
    { how: 'kill', what: 'killed before', few: 1 },
    { how: 'torn', what: 'killed in the middle of', few: 1 },
    { how: 'power', what: 'power lost before', few: 1 },
  ]

/** Where to stop among these calls: 1 is before the first; one more than there are is after the last. */
const stopsAmong = (calls: readonly string[], how: Stop['how']): readonly number[] => {
  if (how !== 'torn') return [...calls, 'the end'].map((_, index) => index + 1)
  return calls.flatMap((name, index) => (name.startsWith('write') ? [index + 1] : []))
}

/** All in the long form, a few in the short one. */
const someOf = <Item>(random: Random, items: readonly Item[], few: number): readonly Item[] =>
  isLong ? items : items.filter(() => random.below(items.length) < few)

describe.each(withFiles)('stopped during $name', (scenario) => {
  test(
    'at every call that changes files, nothing is lost',
    async () => {
      const copy = templateOf(scenario)
      const random = randomOfRun(0)
      const steps = scenario.steps(random)
      const whole = await runScript({ place: placeIn(await copy(true), true), steps })
      for (const { how, what, few } of ways) {
        const counts = new Map<string, number>()
        const stops = targetsOf(scenario, steps).flatMap((during) =>
          stopsAmong(whole.fileCalls[during] ?? [], how).map((at) => ({ during, at })),
        )
        for (const { during, at } of someOf(random, stops, few)) {
          const place = placeIn(await copy(true), true)
          const stop = { at, how, seed: random.seed + at, during }
          const ending = await runScript({ place, steps, stop })
          const { complaints } = await complaintsAbout(place, outcomesOf(steps, ending))
          expect({ stop, complaints }).toMatchObject({ complaints: [] })
          count(counts, ending.underWay ? 'in the middle' : 'right after')
        }
        const runs = [...counts.values()].reduce((sum, each) => sum + each, 0)
        keepFigure({
          what: `${what} each file call of ${scenario.name}`,
          runs,
          outcome: inWords(counts),
        })
      }
    },
    15 * minutes,
  )
})
