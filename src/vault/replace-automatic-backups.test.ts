import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { VaultStateError } from './errors.ts'
import type { VaultKeeper } from './keeper.ts'
import { temporaryFolder } from './test-support/temporary-folder.ts'
import { firstRun, passphrase, testKeeper } from './test-support/test-keeper.ts'

const noon = Date.parse('2026-11-22T12:00:00Z')

/** An open vault whose clock goes on by a second each time it is read. */
const openedKeeper = async (): Promise<VaultKeeper> => {
  let now = noon
  const keeper = testKeeper(temporaryFolder(), undefined, { now: () => (now += 1000) })
  await keeper.create({ protection: { kind: 'passphrase', passphrase: passphrase() }, ...firstRun })
  return keeper
}

const names = (keeper: VaultKeeper): readonly string[] =>
  keeper.backups.list().backups.map(({ name }) => name)

test('a new automatic backup takes the place of all of this vault, and of nothing else', async () => {
  const [keeper, other] = [await openedKeeper(), await openedKeeper()]
  await keeper.backups.make()
  await keeper.backups.make()
  await other.backups.make()
  const { folder } = keeper.backups.list()
  const [foreign = '', own = ''] = [other, keeper].map((each) => names(each)[0])
  const byHand = 'put-there-by-hand.kinventory'
  const ofOther = '2026-01-01T000000Z-daily.kinventory'
  const junk = '2026-01-02T000000Z-daily.kinventory'
  copyFileSync(join(folder, own), join(folder, byHand))
  copyFileSync(join(other.backups.list().folder, foreign), join(folder, ofOther))
  writeFileSync(join(folder, junk), 'no backup')
  const before = names(keeper)
  expect([before.length, keeper.backups.countAutomatic()]).toEqual([5, 2])

  await keeper.backups.replaceAutomatic()

  const after = names(keeper)
  const made = after.filter((name) => !before.includes(name))
  expect(made).toHaveLength(1)
  expect(after.toSorted()).toEqual([byHand, ofOther, junk, ...made].toSorted())
  expect(keeper.backups.countAutomatic()).toBe(1)
})

test('where the new one cannot be made the earlier ones stay', async () => {
  const keeper = await openedKeeper()
  await keeper.backups.make()
  const before = names(keeper)
  await keeper.lock()
  await expect(keeper.backups.replaceAutomatic()).rejects.toBeInstanceOf(VaultStateError)
  expect(() => keeper.backups.countAutomatic()).toThrow(VaultStateError)
  expect(names(keeper)).toEqual(before)
})
