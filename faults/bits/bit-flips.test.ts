import { expect, test } from 'vitest'
import { filesIn, temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { contentAfter } from '../content.ts'
import { beginning, placeIn, prepareVault } from '../crash/scenarios.ts'
import { fileOf, layOut, withFile } from '../lay-out.ts'
import { randomOfRun } from '../random.ts'
import { readPlace } from '../read-place.ts'
import { count, inWords, keepFigure, runs } from '../scale.ts'
import { flipped } from './flip.ts'

const minutes = 60_000

test.each([
  { name: 'vault/vault.db', short: 60, long: 500 },
  { name: 'vault/vault.json', short: 60, long: 300 },
])(
  'one bit changed in $name is harmless or reported, never other data',
  async ({ name, short, long }) => {
    const place = placeIn(temporaryFolder(), true)
    await prepareVault(place)
    const files = filesIn(place.directory)
    const content = contentAfter(beginning)
    const counts = new Map<string, number>()
    const wanted = runs(short, long)
    for (let run = 0; run < wanted; run += 1) {
      const random = randomOfRun(run)
      const { bytes, flip } = flipped(fileOf(files, name), random)
      layOut(place, withFile(files, name, bytes))
      const reading = await readPlace(place)
      const reported = reading.kind === 'reported'
      expect({ flip, harmless: reported || reading.content === content }).toEqual({
        flip,
        harmless: true,
      })
      count(counts, reported ? reading.as : 'harmless')
    }
    keepFigure({ what: `one bit changed in ${name}`, runs: wanted, outcome: inWords(counts) })
  },
  10 * minutes,
)
