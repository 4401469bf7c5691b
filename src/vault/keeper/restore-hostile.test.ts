import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpackBackup } from '../backup/backup-container.ts'
import { BackupError } from '../backup/backup-error.ts'
import { repackedBackup } from '../test-support/backup-bytes.ts'
import {
  both,
  type Place,
  placeWithBackup,
  stagedIn,
  vaultFolder,
  titles,
} from '../test-support/restore-place.ts'
import { filesIn } from '../test-support/temporary-folder.ts'
import { withPassphrase } from '../test-support/test-keeper.ts'

/**
 * What a file comes to: its content where it can be looked into, else why not. Anything but a
 * `BackupError` fails the test.
 */
const outcomeOf = async ({ keeper }: Place, bytes: Uint8Array): Promise<unknown> => {
  try {
    const { stagingId } = await keeper.restorer.stage({ from: 'file', bytes })
    return await keeper.restorer.look(stagingId, undefined)
  } catch (error) {
    if (error instanceof BackupError) return error.problem
    throw error
  }
}

/** Locked: an open vault's log would be read while SQLite has it. */
const lockedFiles = async (place: Place): Promise<ReadonlyMap<string, Buffer>> => {
  await place.keeper.lock()
  const files = filesIn(vaultFolder(place))
  await place.keeper.unlock(withPassphrase())
  return files
}

const assertUntouched = async (
  place: Place,
  before: ReadonlyMap<string, Buffer>,
): Promise<void> => {
  expect(titles(place.keeper)).toEqual(both)
  expect(await lockedFiles(place)).toEqual(before)
  expect(stagedIn(place)).toEqual([])
  expect(place.keeper.restorer.listAside()).toEqual([])
}

test('one changed bit anywhere in a backup changes nothing or is told, and never the present vault', async () => {
  const place = await placeWithBackup()
  const before = await lockedFiles(place)
  const sound = await outcomeOf(place, place.bytes)
  expect(sound).toMatchObject({ accounts: 1 })
  await fc.assert(
    fc.asyncProperty(fc.nat(place.bytes.length * 8 - 1), async (bit) => {
      const flipped = Uint8Array.from(place.bytes)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const outcome = await outcomeOf(place, flipped)
      const allowed = ['damaged', 'not-a-backup', 'from-newer-version', sound]
      expect(allowed).toContainEqual(outcome)
    }),
    { numRuns: 60 },
  )
  await assertUntouched(place, before)
}, 60_000)

test('one changed bit in the database behind checksums that are right again is told', async () => {
  const place = await placeWithBackup()
  const before = await lockedFiles(place)
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (at) => {
      const changed = repackedBackup(place.bytes, ({ database }) => {
        const flipped = Uint8Array.from(database)
        const bit = Math.floor(at * flipped.length * 8)
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        return { database: flipped }
      })
      expect(await outcomeOf(place, changed)).toBe('damaged')
    }),
    { numRuns: 40 },
  )
  await assertUntouched(place, before)
}, 60_000)

test('what was cut off, made longer, made up or made huge is told', async () => {
  const place = await placeWithBackup()
  const before = await lockedFiles(place)
  await fc.assert(
    fc.asyncProperty(fc.nat(place.bytes.length - 1), async (length) => {
      expect(await outcomeOf(place, place.bytes.subarray(0, length))).toBeTypeOf('string')
    }),
    { numRuns: 40 },
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
      expect(await outcomeOf(place, bytes)).toBe('not-a-backup')
    }),
    { numRuns: 40 },
  )
  expect(await outcomeOf(place, randomBytes(20_000_000))).toBe('not-a-backup')
  const header = place.bytes.subarray(0, 4000)
  expect(await outcomeOf(place, Buffer.concat([header, randomBytes(5_000_000)]))).toBe('damaged')
  await assertUntouched(place, before)
})

test('another vault’s database under this one’s key file, and the other way round, are told', async () => {
  const place = await placeWithBackup()
  const other = await placeWithBackup()
  const before = await lockedFiles(place)
  const { database, manifest } = unpackBackup(other.bytes)
  expect(
    await outcomeOf(
      place,
      repackedBackup(place.bytes, () => ({ database })),
    ),
  ).toBe('damaged')
  const asOther = repackedBackup(place.bytes, ({ keyFile }) => ({
    database,
    manifest,
    keyFile: {
      ...keyFile,
      vaultId: manifest.vaultId,
      cipher: unpackBackup(other.bytes).keyFile.cipher,
    },
  }))
  // Its key check is that of another vault id, so no key of ours passes it.
  await expect(outcomeOf(place, asOther)).rejects.toMatchObject({ state: { kind: 'locked' } })
  const saltless = repackedBackup(place.bytes, ({ keyFile }) => ({
    keyFile: { ...keyFile, cipher: unpackBackup(other.bytes).keyFile.cipher },
  }))
  expect(await outcomeOf(place, saltless)).toBe('damaged')
  await assertUntouched(place, before)
})
