import { randomInt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allTargets } from './all-targets.ts'
import { keptFor, toMend } from './corpus.ts'
import { fuzz } from './fuzz-loop.ts'
import type { Running } from './target.ts'
import { toldOf } from './told-of.ts'

/** Another seed each run; `KINVENTORY_FUZZ_SEED` replays the one a failure names. */
const seed = Number(process.env['KINVENTORY_FUZZ_SEED'] ?? randomInt(2 ** 31))

/** For each target, in `npm test`. */
const milliseconds = 500

describe.each(allTargets)('$name', (target) => {
  let running: Running

  beforeAll(async () => {
    running = await target.start()
  }, 60_000)
  afterAll(() => running.end())

  const fared = async (input: Uint8Array): Promise<string> => {
    try {
      return (await running.run(input)).as
    } catch (error) {
      return toldOf(error)
    }
  }

  test('inputs that were kept fare as they did', async () => {
    for (const { name, as, input } of keptFor(target.name)) {
      const outcome = await fared(input)
      // What is to be mended may be taken or refused then: an outcome is a word, a finding a stack.
      const isMended = as === toMend && /^[\w.-]+$/.test(outcome)
      expect([name, outcome]).toEqual([name, isMended ? outcome : as])
    }
    await running.check()
  }, 60_000)

  test(`inputs of seed ${seed} break nothing`, async () => {
    const end = Date.now() + milliseconds
    const { findings } = await fuzz(target, running, { seed, goOn: () => Date.now() < end })
    const found = findings.map(({ told, input }) => ({
      told,
      input: Buffer.from(input).toString('base64').slice(0, 4_000),
    }))
    expect(found).toEqual([])
  }, 60_000)
})
