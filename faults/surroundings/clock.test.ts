import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { KeeperOptions } from '../../src/vault/keeper.ts'
import { openKeeper } from '../../src/vault/open-keeper.ts'
import { fileRing } from '../../src/vault/test-support/file-ring.ts'
import { temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { complaintsAbout } from '../crash/check-place.ts'
import { outcomeAfter } from '../crash/outcome.ts'
import { placeIn, prepareVault } from '../crash/scenarios.ts'
import { doStep, type Step } from '../crash/steps.ts'
import { randomOfRun } from '../random.ts'
import { keepFigure, runs } from '../scale.ts'

const day = 24 * 60 * 60 * 1000
const minutes = 60_000

test(
  'a clock that is set back and forth stops nothing, and takes no backup of today',
  async () => {
    const place = placeIn(temporaryFolder(), true)
    await prepareVault(place)
    const wanted = runs(12, 100)
    const random = randomOfRun(0)
    const steps: Step[] = []
    for (let run = 0; run < wanted; run += 1) {
      // Mostly on by a day, now and then years back or forth.
      const jump = random.below(4) === 0 ? random.below(4000) - 2000 : 1
      const now = Date.UTC(2026, 10, 22) + (run + jump) * day
      const due: (() => void)[] = []
      const options: KeeperOptions = {
        directory: place.directory,
        spawnKeychain: fileRing(place.ring ?? '').spawn,
        now: () => now,
        randomBytes,
        uuid: randomUUID,
        startTimer: (work) => {
          due.push(work)
          return () => undefined
        },
      }
      const keeper = openKeeper(options)
      await doStep(keeper, place, { do: 'unlock' })
      const step: Step = { do: 'change', change: { kind: 'edit', number: 100 + run } }
      await doStep(keeper, place, step)
      steps.push(step)
      // Each of them asks to be called again.
      for (const work of due.splice(0)) work()
      await doStep(keeper, place, { do: 'backup' })
      const { backups, problem } = keeper.backups.list()
      expect(problem).toBeUndefined()
      // The one just made is kept, whatever the clock says of the others.
      expect(backups.some(({ madeAt, reason }) => madeAt === now && reason === 'asked')).toBe(true)
      expect(backups.length).toBeLessThan(30)
      await keeper.close()
    }
    expect(await complaintsAbout(place, [outcomeAfter(steps, wanted)])).toMatchObject({
      complaints: [],
    })
    keepFigure({
      what: 'clock set back and forth',
      runs: wanted,
      outcome: 'every edit and backup kept',
    })
  },
  10 * minutes,
)
