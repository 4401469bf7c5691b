import { expect, test } from 'vitest'
import { BackupError } from '../../src/vault/backup/backup-error.ts'
import type { VaultKeeper } from '../../src/vault/keeper.ts'
import { filesIn, temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { contentAfter, contentOf } from '../content.ts'
import { beginning, placeIn, prepareVault } from '../crash/scenarios.ts'
import { doStep, keeperOf, type Place } from '../crash/steps.ts'
import { fileOf, type Files, layOut, withFile } from '../lay-out.ts'
import { type Random, randomOfRun } from '../random.ts'
import { count, inWords, keepFigure, runs } from '../scale.ts'
import { flipped } from './flip.ts'

const minutes = 60_000

/** What came of restoring: what the restored vault holds, or what was said instead. */
type Restored =
  | { readonly kind: 'restored'; readonly content: string }
  | { readonly kind: 'refused'; readonly as: string }

const restore = async (keeper: VaultKeeper, name: string): Promise<Restored> => {
  try {
    const { stagingId } = await keeper.restorer.stage({ from: 'list', name })
    await keeper.restorer.look(stagingId, { kind: 'keychain' })
    return { kind: 'restored', content: contentOf(await keeper.restorer.restore(stagingId)) }
  } catch (error) {
    if (error instanceof BackupError) return { kind: 'refused', as: `backup ${error.problem}` }
    throw error
  }
}

/** A vault with one backup, which was changed again since, and the name of the backup. */
const backedUp = async (
  place: Place,
): Promise<{ readonly files: Files; readonly name: string; readonly path: string }> => {
  await prepareVault(place)
  const keeper = keeperOf(place)
  await doStep(keeper, place, { do: 'unlock' })
  await doStep(keeper, place, { do: 'backup' })
  await doStep(keeper, place, { do: 'change', change: { kind: 'edit', number: 30 } })
  const name = keeper.backups.list().backups[0]?.name ?? ''
  await keeper.close()
  return { files: filesIn(place.directory), name, path: `backups/${name}` }
}

const injuries: readonly {
  readonly what: string
  readonly short: number
  readonly long: number
  readonly hurt: (bytes: Buffer, random: Random) => Buffer
}[] = [
  {
    what: 'one bit changed in',
    short: 40,
    long: 400,
    hurt: (bytes, random) => flipped(bytes, random).bytes,
  },
  {
    what: 'one bit changed at either end of',
    short: 20,
    long: 200,
    hurt: (bytes, random) => {
      const end = random.below(2) === 0 ? bytes.length - 2048 : 0
      const { bytes: part } = flipped(bytes.subarray(end, end + 2048), random)
      return Buffer.concat([bytes.subarray(0, end), part, bytes.subarray(end + 2048)])
    },
  },
  {
    what: 'a random end cut off',
    short: 20,
    long: 200,
    hurt: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  },
]

test.each(injuries)(
  '$what a backup: harmless or refused, never other data, and the vault stays',
  async ({ what, short, long, hurt }) => {
    const place = placeIn(temporaryFolder(), true)
    const { files, name, path } = await backedUp(place)
    const [before, now] = [
      contentAfter(beginning),
      contentAfter([...beginning, { kind: 'edit', number: 30 }]),
    ]
    const counts = new Map<string, number>()
    const wanted = runs(short, long)
    for (let run = 0; run < wanted; run += 1) {
      const random = randomOfRun(run)
      layOut(place, withFile(files, path, hurt(fileOf(files, path), random)))
      const keeper = keeperOf(place)
      expect(keeper.backups.list().backups).toHaveLength(1)
      const vault = await keeper.unlock({ kind: 'keychain' })
      const restored = await restore(keeper, name)
      const refused = restored.kind === 'refused'
      // Refused: the vault is open and as it was. Restored: exactly what was backed up.
      const right = refused ? contentOf(vault) === now : restored.content === before
      await keeper.close()
      expect({ seed: random.seed, restored: refused ? restored : 'restored', right }).toMatchObject(
        {
          right: true,
        },
      )
      count(counts, refused ? restored.as : 'harmless')
    }
    keepFigure({ what: `${what} a backup`, runs: wanted, outcome: inWords(counts) })
  },
  10 * minutes,
)
