import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyModel } from './model/family.ts'
import { lastSteps } from './progress.ts'
import { RoundError, runRound } from './round.ts'

/** Another one each time; `KINVENTORY_SOAK_SEED` replays the one a failure names. */
const seed = Number(process.env['KINVENTORY_SOAK_SEED'] ?? randomInt(2 ** 31 - 1))

/** So many are drawn; about half of them find something to do. */
const commands = 100

it(`holds what a model says after ${commands} random steps (KINVENTORY_SOAK_SEED=${seed})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinventory-soak-'))
  const tally = new Map<string, number>()
  const place = join(folder, 'place')
  try {
    await runRound({ place, model: emptyModel(), seed, commands, tally, shrinkFor: 0 })
    // How many of them, chance says: the vault may be locked for a long time.
    expect(tally.get('commands')).toBeGreaterThan(1)
    expect(tally.get('check: the whole state')).toBeGreaterThan(0)
  } catch (error) {
    const steps = error instanceof RoundError ? lastSteps(error.steps) : ''
    throw new Error(`KINVENTORY_SOAK_SEED=${seed}\n${steps}\n${String(error)}`, { cause: error })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
