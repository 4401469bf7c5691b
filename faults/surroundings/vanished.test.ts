import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { StorageError } from '../../src/vault/errors.ts'
import type { VaultKeeper } from '../../src/vault/keeper.ts'
import { temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { complaintsAbout } from '../crash/check-place.ts'
import { outcomeAfter } from '../crash/outcome.ts'
import { placeIn, prepareVault } from '../crash/scenarios.ts'
import { doStep, keeperOf, type Place, type Step } from '../crash/steps.ts'

const edit = (number: number): Step => ({ do: 'change', change: { kind: 'edit', number } })

/** Whatever writes. */
const writing: readonly Step[] = [
  edit(11),
  { do: 'change', change: { kind: 'import', number: 9, rows: 20 } },
  { do: 'backup' },
  { do: 'passphrase', from: 0, to: 1 },
  { do: 'recovery code' },
  { do: 'renew key' },
]

const openVault = async (place: Place): Promise<VaultKeeper> => {
  await prepareVault(place)
  const keeper = keeperOf(place)
  await doStep(keeper, place, { do: 'unlock' })
  await doStep(keeper, place, edit(10))
  return keeper
}

const problemOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
    return 'done'
  } catch (error) {
    return error instanceof StorageError ? error.problem : error
  }
}

describe('a folder that vanishes under an open vault', () => {
  test.each(['data', 'data/vault'])('%s: whatever writes says so', async (gone) => {
    const folder = temporaryFolder()
    const place = placeIn(folder, true)
    const keeper = await openVault(place)
    renameSync(join(folder, gone), join(folder, 'away'))
    for (const step of writing) {
      expect({ step, problem: await problemOf(doStep(keeper, place, step)) }).toEqual({
        step,
        problem: 'gone',
      })
    }
    expect(await problemOf(keeper.check())).toBe('gone')
    await keeper.lock()
    expect((await keeper.state()).kind).not.toBe('locked')
    // It is there again, with all that was kept; the same keeper goes on.
    rmSync(join(folder, gone), { recursive: true, force: true })
    renameSync(join(folder, 'away'), join(folder, gone))
    await doStep(keeper, place, { do: 'unlock' })
    await doStep(keeper, place, edit(11))
    await keeper.close()
    expect(await complaintsAbout(place, [outcomeAfter([edit(10), edit(11)], 2)])).toMatchObject({
      complaints: [],
    })
  })

  test('removed for good: said at the next edit, and what is open can still be read', async () => {
    const place = placeIn(temporaryFolder(), true)
    const keeper = await openVault(place)
    rmSync(place.directory, { recursive: true })
    expect(await problemOf(doStep(keeper, place, edit(11)))).toBe('gone')
    expect(keeper.opened()?.accounts.list()).toHaveLength(152)
    await keeper.lock()
    expect(await keeper.state()).toEqual({ kind: 'no-access', problem: 'missing' })
    await keeper.close()
  })
})
