import { isDeepStrictEqual } from 'node:util'
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
    'is reported, and left as it is, or harmless',
    async () => {
      const place = placeIn(temporaryFolder(), true)
      await prepareVault(place)
      const files = filesIn(place.directory)
      const whole = fileOf(files, name)
      const content = contentAfter(beginning)
      const counts = new Map<string, number>()
      const wanted = runs(25, 300)
      for (let run = 0; run < wanted; run += 1) {
        const random = randomOfRun(run)
        // Every length near the beginning, where the formats tell themselves apart, and the longest.
        const length = run < 18 ? run : run === 18 ? whole.length - 1 : random.below(whole.length)
        const hurt = withFile(files, name, whole.subarray(0, length))
        layOut(place, hurt)
        const reading = await readPlace(place)
        const reported = reading.kind === 'reported'
        // The very last byte of `vault.json` ends its line and says nothing.
        const right = reported || reading.content === content
        const touched = reported && !isDeepStrictEqual(filesIn(place.directory), hurt)
        expect({ length, right, touched }).toEqual({ length, right: true, touched: false })
        count(counts, reported ? reading.as : 'harmless')
      }
      layOut(place, files)
      expect(await readPlace(place)).toEqual({ kind: 'read', content })
      keepFigure({ what: `${name} cut off`, runs: wanted, outcome: inWords(counts) })
    },
    10 * minutes,
  )
})
