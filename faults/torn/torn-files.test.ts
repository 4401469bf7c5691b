import { describe, expect, test } from 'vitest'
import { filesIn, temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { contentAfter } from '../content.ts'
import { beginning, placeIn, prepareVault } from '../crash/scenarios.ts'
import { fileOf, layOut, withFile } from '../lay-out.ts'
import { randomOfRun } from '../random.ts'
import { readPlace } from '../read-place.ts'
import { count, inWords, keepFigure, runs } from '../scale.ts'

const minutes = 60_000

describe.each(['vault/vault.db', 'vault/vault.json'])('%s cut off at a random byte', (name) => {
  test(
    'is reported and left as it is',
    async () => {
      const place = placeIn(temporaryFolder(), true)
      await prepareVault(place)
      const files = filesIn(place.directory)
      const whole = fileOf(files, name)
      const counts = new Map<string, number>()
      const wanted = runs(25, 300)
      for (let run = 0; run < wanted; run += 1) {
        const random = randomOfRun(run)
        // Every length near the beginning, where the formats tell themselves apart.
        const length = run < 18 ? run : random.below(whole.length)
        const hurt = withFile(files, name, whole.subarray(0, length))
        layOut(place, hurt)
        const reading = await readPlace(place)
        expect({ length, reading }).toMatchObject({ reading: { kind: 'reported' } })
        expect(filesIn(place.directory)).toEqual(hurt)
        count(counts, reading.kind === 'reported' ? reading.as : reading.kind)
      }
      layOut(place, files)
      expect(await readPlace(place)).toEqual({ kind: 'read', content: contentAfter(beginning) })
      keepFigure({ what: `${name} cut off`, runs: wanted, outcome: inWords(counts) })
    },
    10 * minutes,
  )
})
