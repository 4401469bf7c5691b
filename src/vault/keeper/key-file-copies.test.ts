import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NotFoundError, VaultStateError } from '../errors.ts'
import { repackedBackup } from '../test-support/backup-bytes.ts'
import {
  both,
  type Place,
  placeWithBackup,
  titles,
  vaultFolder,
} from '../test-support/restore-place.ts'
import { filesIn } from '../test-support/temporary-folder.ts'
import { withPassphrase } from '../test-support/test-keeper.ts'

const keyFileOf = (place: Place): string => join(vaultFolder(place), 'vault.json')

/** A locked vault whose key file is damaged, with the good one. */
const damagedPlace = async (): Promise<{ readonly place: Place; readonly good: Buffer }> => {
  const place = await placeWithBackup()
  await place.keeper.lock()
  const good = readFileSync(keyFileOf(place))
  writeFileSync(keyFileOf(place), good.subarray(0, 100))
  return { place, good }
}

describe.each(['damaged', 'gone'])('a key file that is %s', (how) => {
  const spoiled = async (): Promise<Awaited<ReturnType<typeof damagedPlace>>> => {
    const made = await damagedPlace()
    if (how === 'gone') rmSync(keyFileOf(made.place))
    return made
  }

  test('comes back from a backup, and what was there is kept', async () => {
    const { place, good } = await spoiled()
    const { keyFileCopies } = place.keeper
    expect(await keyFileCopies.find()).toEqual({ from: 'backup', madeAt: 0 })
    const before = filesIn(vaultFolder(place))
    await keyFileCopies.putBack()
    const after = filesIn(vaultFolder(place))
    expect(after.get('vault.json')).toEqual(good)
    expect(after.get('vault.json.damaged-1970-01-01T000000000Z')).toEqual(before.get('vault.json'))
    expect(after.get('vault.db')).toEqual(before.get('vault.db'))
    expect(await place.keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
    await place.keeper.unlock(withPassphrase())
    expect(titles(place.keeper)).toEqual(both)
  })

  test('comes back from its last version where that is newer', async () => {
    const { place, good } = await spoiled()
    const previous = `${keyFileOf(place)}.previous`
    writeFileSync(previous, good)
    const madeAt = Math.round(statSync(previous).mtimeMs)
    expect(await place.keeper.keyFileCopies.find()).toEqual({ from: 'previous', madeAt })
    await place.keeper.keyFileCopies.putBack()
    expect(readFileSync(keyFileOf(place))).toEqual(good)
    expect(readFileSync(previous)).toEqual(good)
  })

  test('never comes from another database’s vault, a damaged copy or no copy', async () => {
    const { place } = await spoiled()
    const other = await placeWithBackup()
    rmSync(join(place.directory, 'backups'), { recursive: true })
    expect(await place.keeper.keyFileCopies.find()).toBeUndefined()
    renameSync(join(other.directory, 'backups'), join(place.directory, 'backups'))
    writeFileSync(join(place.directory, 'backups', 'junk.kinventory'), 'junk')
    writeFileSync(`${keyFileOf(place)}.previous`, 'junk')
    expect(await place.keeper.keyFileCopies.find()).toBeUndefined()
    const before = filesIn(place.directory)
    await expect(place.keeper.keyFileCopies.putBack()).rejects.toThrow(NotFoundError)
    expect(filesIn(place.directory)).toEqual(before)
  })
})

test('the newest of several backups wins', async () => {
  const { place } = await damagedPlace()
  const folder = join(place.directory, 'backups')
  const [name = ''] = filesIn(folder).keys()
  const later = repackedBackup(readFileSync(join(folder, name)), ({ manifest }) => ({
    manifest: { ...manifest, madeAt: 5000 },
  }))
  writeFileSync(join(folder, 'later.kinventory'), later)
  expect(await place.keeper.keyFileCopies.find()).toEqual({ from: 'backup', madeAt: 5000 })
})

test.each<[string, (place: Place) => void]>([
  ['is sound', () => undefined],
  ['has a damaged database', (place) => writeFileSync(join(vaultFolder(place), 'vault.db'), '')],
  ['is from a later version', (place) => writeFileSync(keyFileOf(place), '{"version":9}')],
  ['is not there', (place) => rmSync(vaultFolder(place), { recursive: true })],
])('a vault that %s is not touched', async (_what, spoil) => {
  const place = await placeWithBackup()
  await place.keeper.lock()
  spoil(place)
  const before = filesIn(place.directory)
  await expect(place.keeper.keyFileCopies.find()).rejects.toThrow(VaultStateError)
  await expect(place.keeper.keyFileCopies.putBack()).rejects.toThrow(VaultStateError)
  expect(filesIn(place.directory)).toEqual(before)
})

test('an open vault is not touched', async () => {
  const place = await placeWithBackup()
  await expect(place.keeper.keyFileCopies.putBack()).rejects.toThrow(VaultStateError)
  expect(titles(place.keeper)).toEqual(both)
})
