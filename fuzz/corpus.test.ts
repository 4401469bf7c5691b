import { randomInt } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { allTargets } from './all-targets.ts'
import { keptFor, toMend } from './corpus.ts'
import { fuzz } from './fuzz-loop.ts'
import { toldOf } from './told-of.ts'

/** Another seed each run; `KINVENTORY_FUZZ_SEED` replays the one a failure names. */
const seed = Number(process.env['KINVENTORY_FUZZ_SEED'] ?? randomInt(2 ** 31))

/** For each target, in `npm test`. */
const milliseconds = 500

describe.each(allTargets)('$name', (target) => {
  test('inputs that were kept fare as they did', async () => {
    const running = await target.start()
    try {
      for (const { name, as, input } of keptFor(target.name)) {
        const outcome = await running
          .run(input)
          .then((found) => found.as)
          .catch(toldOf)
        const expected = as === toMend ? expect.stringMatching(/^[\w.-]+$/) : as
        expect([name, outcome]).toEqual([name, expected])
      }
      await running.check()
    } finally {
      await running.end()
    }
  }, 30_000)

  test(`inputs of seed ${seed} break nothing`, async () => {
    const running = await target.start()
    try {
      const end = Date.now() + milliseconds
      const { findings } = await fuzz(target, running, { seed, goOn: () => Date.now() < end })
      const found = findings.map(({ told, input }) => ({
        told,
        input: Buffer.from(input).toString('base64').slice(0, 4_000),
      }))
      expect(found).toEqual([])
    } finally {
      await running.end()
    }
  }, 30_000)
})
