import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KeychainError } from '../errors.ts'
import type { VaultKeeper } from '../keeper.ts'
import { groupsOf } from '../keys/recovery-code.ts'
import { Secret } from '../keys/secret.ts'
import {
  both,
  type Place,
  placeWithBackup,
  restoreFrom,
  titles,
} from '../test-support/restore-place.ts'
import { filesIn } from '../test-support/temporary-folder.ts'
import { passphrase, withKeychain, withPassphrase } from '../test-support/test-keeper.ts'

/** A vault that only the keychain opens was set aside; the present one, of the same key, has a passphrase, too. */
const placeWithAside = async (): Promise<Place> => {
  const place = await placeWithBackup('keychain')
  await restoreFrom(place, place.bytes, withKeychain)
  await place.keeper.protections.setPassphrase(passphrase(), undefined)
  return place
}

/** Beside it, the present vault has another key, and the entry both. */
const placeWithTwoKeys = async (): Promise<Place> => {
  const place = await placeWithAside()
  await place.keeper.protections.renewKey(passphrase())
  return place
}

const putOldestBack = async (keeper: VaultKeeper): Promise<void> => {
  await keeper.restorer.putBack(keeper.restorer.listAside().at(-1)?.id ?? '')
}

describe('a set-aside vault that only the keychain opened', () => {
  test('opens with the passphrase after the key left the keychain and the vault got another', async () => {
    const { keeper, ring } = await placeWithAside()
    await keeper.protections.remove('keychain', passphrase())
    expect(ring.entries.size).toBe(0)
    await keeper.protections.renewKey(passphrase())
    await putOldestBack(keeper)
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
    await keeper.unlock(withPassphrase())
    expect(titles(keeper)).toEqual(both)
  })

  test('of another key, opens with the passphrase that a shared computer account was told with (P4)', async () => {
    const { keeper, ring } = await placeWithTwoKeys()
    await keeper.protections.setSharedComputer(true, passphrase())
    expect(ring.entries.size).toBe(0)
    await putOldestBack(keeper)
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
    await keeper.unlock(withPassphrase())
    expect(titles(keeper)).toEqual(both)
  })

  test('of another key, opens with the recovery code that it was told with', async () => {
    const { keeper, ring } = await placeWithTwoKeys()
    const { code, ask } = await keeper.protections.draftRecoveryCode(passphrase())
    const printed = groupsOf(code)
    await keeper.protections.confirmRecoveryCode(
      ask.map((group) => ({ group, text: Secret.fromText(printed[group - 1] ?? '') })),
    )
    const typed = (): Secret => Secret.fromText(printed.join(' '))
    await keeper.protections.setSharedComputer(true, typed())
    expect(ring.entries.size).toBe(0)
    await putOldestBack(keeper)
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['recovery-code'] })
    await keeper.unlock({ kind: 'recovery-code', code: typed() })
    expect(titles(keeper)).toEqual(both)
  })

  test('of another key, is in the way of a shared account while the keychain does not answer', async () => {
    const { keeper, ring, directory } = await placeWithTwoKeys()
    await keeper.protections.list()
    const folders = () => ['vault', 'set-aside'].map((name) => filesIn(join(directory, name)))
    const before = folders()
    ring.setMood('locked')
    await expect(keeper.protections.setSharedComputer(true, passphrase())).rejects.toThrow(
      KeychainError,
    )
    expect(folders()).toEqual(before)
    expect(keeper.opened()?.household.read().sharedComputer).toBe(false)
    ring.setMood('working')
    await putOldestBack(keeper)
    await keeper.unlock(withKeychain)
    expect(titles(keeper)).toEqual(both)
  })
})
