import { expect, test } from 'vitest'
import { flipped } from '../bits/flip.ts'
import { complaintsAbout } from '../crash/check-place.ts'
import { fileOf, type Files, layOut, withFile } from '../lay-out.ts'
import { type Random, randomOfRun } from '../random.ts'
import { count, inWords, keepFigure, runs } from '../scale.ts'
import { crashedPlace } from './crashed-place.ts'

const minutes = 60_000
const wal = 'vault/vault.db-wal'
const shm = 'vault/vault.db-shm'

interface Injury {
  readonly what: string
  readonly short: number
  readonly long: number
  readonly hurt: (files: Files, random: Random) => Files
}

const injuries: readonly Injury[] = [
  {
    what: 'log cut off at a random byte',
    short: 20,
    long: 300,
    hurt: (files, random) => {
      const log = fileOf(files, wal)
      return withFile(files, wal, log.subarray(0, random.below(log.length)))
    },
  },
  {
    what: 'one bit of the log changed',
    short: 20,
    long: 300,
    hurt: (files, random) => withFile(files, wal, flipped(fileOf(files, wal), random).bytes),
  },
  {
    what: 'log gone',
    short: 1,
    long: 1,
    hurt: (files) => withFile(withFile(files, wal, undefined), shm, undefined),
  },
]

test.each(injuries)(
  '$what: an earlier committed state, and never anything else',
  async ({ what, short, long, hurt }) => {
    const { place, files, outcomes } = await crashedPlace()
    const counts = new Map<string, number>()
    const wanted = runs(short, long)
    for (let run = 0; run < wanted; run += 1) {
      const random = randomOfRun(run)
      layOut(place, hurt(files, random))
      const { complaints, content } = await complaintsAbout(place, outcomes)
      expect({ seed: random.seed, complaints }).toMatchObject({ complaints: [] })
      count(
        counts,
        content === outcomes.at(-1)?.content ? 'every commit there' : 'an earlier commit',
      )
    }
    keepFigure({ what: `after a crash: ${what}`, runs: wanted, outcome: inWords(counts) })
  },
  10 * minutes,
)

test('a log that is whole gives every commit, whatever its index holds', async () => {
  const { place, files, outcomes } = await crashedPlace()
  for (let run = 0; run < 3; run += 1) {
    const random = randomOfRun(run)
    layOut(
      place,
      withFile(files, shm, Buffer.from(fileOf(files, shm).map(() => random.below(256)))),
    )
    expect(await complaintsAbout(place, outcomes.slice(-1))).toMatchObject({ complaints: [] })
  }
})
