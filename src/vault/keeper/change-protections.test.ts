import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  LastProtectionError,
  ProtectionNotAllowedError,
  VaultStateError,
  WrongPassphraseError,
} from '../errors.ts'
import type { Opener, VaultKeeper } from '../keeper.ts'
import { groupsOf } from '../keys/recovery-code.ts'
import { Secret } from '../keys/secret.ts'
import { type FakeKeychain, fakeKeychain } from '../test-support/fake-keychain.ts'
import { filesIn, temporaryFolder } from '../test-support/temporary-folder.ts'
import {
  firstRun,
  makeLockedVault,
  passphrase,
  testKeeper,
  withKeychain,
  withPassphrase,
} from '../test-support/test-keeper.ts'

const another = (): Secret => Secret.fromText('another passphrase')
const withAnother = (): Opener => ({ kind: 'passphrase', passphrase: another() })
const kinds = async (keeper: VaultKeeper) =>
  (await keeper.protections.list()).protections.map(({ kind }) => kind)
const vaultFiles = (directory: string) => filesIn(join(directory, 'vault'))

interface OpenOne {
  readonly keeper: VaultKeeper
  readonly directory: string
  readonly ring: FakeKeychain
}

const began = 1_800_000_000_000

/** `tick`: by how much the clock goes on each time it is read, in milliseconds. */
const openKeychainVault = async (tick = 0): Promise<OpenOne> => {
  const [directory, ring] = [temporaryFolder(), fakeKeychain()]
  let time = began - tick
  const keeper = testKeeper(directory, ring, { now: () => (time += tick) })
  await keeper.create({ protection: { kind: 'keychain' }, ...firstRun })
  return { keeper, directory, ring }
}

const openVaultWithBoth = async (tick = 0): Promise<OpenOne> => {
  const one = await openKeychainVault(tick)
  await one.keeper.protections.setPassphrase(passphrase(), undefined)
  return one
}

/** The vault as somebody finds it who puts the older copy of its key file in place. */
const withPreviousKeyFile = ({ directory }: OpenOne): void => {
  const path = join(directory, 'vault', 'vault.json')
  copyFileSync(`${path}.previous`, path)
}

describe('the list', () => {
  test('says what there is, since when, and what the keychain is like', async () => {
    const { keeper, ring } = await openVaultWithBoth()
    expect(await keeper.protections.list()).toEqual({
      protections: [
        { kind: 'keychain', since: began, sheet: undefined },
        { kind: 'passphrase', since: began, sheet: undefined },
      ],
      keychain: 'usable',
      sharedComputer: false,
    })
    ring.setMood('locked')
    expect((await keeper.protections.list()).keychain).toBe('unavailable')
  })

  test('is for an open vault', async () => {
    const { keeper } = await openKeychainVault()
    await keeper.lock()
    await expect(keeper.protections.list()).rejects.toThrow(VaultStateError)
  })
})

describe('a passphrase', () => {
  test('is added without a proof where there was none, and opens the same vault', async () => {
    const { keeper } = await openVaultWithBoth()
    await keeper.lock()
    expect(await keeper.state()).toEqual({
      kind: 'locked',
      protections: ['keychain', 'passphrase'],
    })
    expect((await keeper.unlock(withPassphrase())).people.list()).toHaveLength(3)
    await keeper.lock()
    await keeper.unlock(withKeychain)
  })

  test.each([
    ['no proof', undefined],
    ['a wrong one', another()],
    ['an empty one', Secret.fromText('')],
  ])('does not change with %s, nor does anything else', async (_what, proof) => {
    const { keeper, directory } = await openVaultWithBoth()
    const before = vaultFiles(directory)
    const { protections } = keeper
    const attempts = [
      protections.setPassphrase(another(), proof),
      protections.addKeychain(proof),
      protections.remove('keychain', proof),
      protections.remove('passphrase', proof),
      protections.draftRecoveryCode(proof),
      protections.setSharedComputer(true, proof),
      protections.renewKey(proof),
    ]
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: 'rejected' })
      expect((attempt as PromiseRejectedResult).reason).toBeInstanceOf(WrongPassphraseError)
    }
    expect(vaultFiles(directory)).toEqual(before)
  })

  test('that was changed opens the vault no more, not even by the older key file', async () => {
    const one = await openVaultWithBoth()
    const { keeper } = one
    writeFileSync(join(one.directory, 'vault', 'vault.json.damaged-2026'), 'an older one')
    await keeper.protections.setPassphrase(another(), passphrase())
    await keeper.lock()
    expect([...vaultFiles(one.directory).keys()]).toEqual([
      'vault.db',
      'vault.json',
      'vault.json.previous',
    ])
    for (const tamper of [() => undefined, () => withPreviousKeyFile(one)]) {
      tamper()
      await expect(keeper.unlock(withPassphrase())).rejects.toThrow(WrongPassphraseError)
      await keeper.unlock(withAnother())
      await keeper.lock()
    }
  })

  test('of a backup made before the change still opens that backup', async () => {
    const { keeper } = await openVaultWithBoth()
    await keeper.backups.make()
    const name = keeper.backups.list().backups[0]?.name ?? ''
    await keeper.protections.setPassphrase(another(), passphrase())
    await keeper.lock()
    const { restorer } = keeper
    const { stagingId } = await restorer.stage({ from: 'list', name })
    await expect(restorer.look(stagingId, withAnother())).rejects.toThrow(WrongPassphraseError)
    expect((await restorer.look(stagingId, withPassphrase())).householdName).toBe('Rivera')
  })

  test('may be replaced by whoever has the recovery code instead', async () => {
    const { keeper } = await openVaultWithBoth()
    const { code, ask } = await keeper.protections.draftRecoveryCode(passphrase())
    const printed = groupsOf(code)
    await keeper.protections.confirmRecoveryCode(
      ask.map((group) => ({ group, text: Secret.fromText(printed[group - 1] ?? '') })),
    )
    const typed = Secret.fromText(printed.join(' ').toLowerCase())
    await keeper.protections.setPassphrase(another(), typed)
    await keeper.lock()
    expect((await keeper.unlock(withAnother())).people.list()).toHaveLength(3)
  })
})

describe('removing', () => {
  test('the last protection stays', async () => {
    const { keeper, directory } = await openKeychainVault()
    const before = vaultFiles(directory)
    await expect(keeper.protections.remove('keychain', undefined)).rejects.toThrow(
      LastProtectionError,
    )
    expect(vaultFiles(directory)).toEqual(before)
  })

  test('what is not there changes nothing', async () => {
    const { keeper } = await openKeychainVault()
    await keeper.protections.remove('passphrase', undefined)
    await keeper.protections.remove('recovery-code', undefined)
    expect(await kinds(keeper)).toEqual(['keychain'])
  })

  test('a passphrase that was removed opens nothing, not even by the older key file', async () => {
    const one = await openVaultWithBoth()
    await one.keeper.protections.remove('passphrase', passphrase())
    expect(await kinds(one.keeper)).toEqual(['keychain'])
    await one.keeper.lock()
    withPreviousKeyFile(one)
    await expect(one.keeper.unlock(withPassphrase())).rejects.toMatchObject({
      state: { kind: 'locked', protections: ['keychain'] },
    })
    await one.keeper.unlock(withKeychain)
  })

  test('where the keychain has lost the key, the passphrase is the last', async () => {
    const { keeper, ring } = await openVaultWithBoth()
    const [id = ''] = ring.entries.keys()
    ring.entries.set(id, Buffer.alloc(32, 1).toString('base64'))
    await expect(keeper.protections.remove('passphrase', passphrase())).rejects.toThrow(
      LastProtectionError,
    )
    ring.entries.clear()
    await expect(keeper.protections.remove('passphrase', passphrase())).rejects.toThrow(
      LastProtectionError,
    )
    await keeper.protections.addKeychain(passphrase())
    await keeper.protections.remove('passphrase', passphrase())
    expect(await kinds(keeper)).toEqual(['keychain'])
  })

  test('the keychain takes the key out of it, and leaves nothing to finish', async () => {
    const { keeper, directory, ring } = await openVaultWithBoth()
    await keeper.protections.remove('keychain', passphrase())
    expect(ring.entries.size).toBe(0)
    expect(await kinds(keeper)).toEqual(['passphrase'])
    expect(readFileSync(join(directory, 'vault', 'vault.json'), 'utf8')).not.toContain('unfinished')
    await keeper.lock()
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
    await keeper.unlock(withPassphrase())
  })

  test('a keychain that does not answer is cleared after a later unlocking', async () => {
    const { keeper, directory, ring } = await openVaultWithBoth()
    ring.setMood('locked')
    await keeper.protections.remove('keychain', passphrase())
    expect(await kinds(keeper)).toEqual(['passphrase'])
    expect(ring.entries.size).toBe(1)
    await keeper.lock()
    await keeper.unlock(withPassphrase())
    expect(ring.entries.size).toBe(1)
    await keeper.lock()
    ring.setMood('working')
    await keeper.unlock(withPassphrase())
    expect(ring.entries.size).toBe(0)
    expect(readFileSync(join(directory, 'vault', 'vault.json'), 'utf8')).not.toContain('unfinished')
  })

  test('the newest backup opens with what is left', async () => {
    const { keeper } = await openVaultWithBoth(1_000)
    await keeper.protections.remove('keychain', passphrase())
    // After everything else in the queue.
    await keeper.protections.dropRecoveryCode()
    const [newest] = keeper.backups.list().backups
    const { protections } = await keeper.restorer.stage({ from: 'list', name: newest?.name ?? '' })
    expect(protections).toEqual(['passphrase'])
  })
})

describe('a keychain', () => {
  test('gets the key, in front of keys that are not this vault’s', async () => {
    const [directory, ring] = [temporaryFolder(), fakeKeychain()]
    await makeLockedVault(directory)
    const keeper = testKeeper(directory, ring)
    await keeper.unlock(withPassphrase())
    const { vaultId } = JSON.parse(
      readFileSync(join(directory, 'vault', 'vault.json'), 'utf8'),
    ) as { readonly vaultId: string }
    const foreign = Buffer.alloc(32, 1).toString('base64')
    ring.entries.set(vaultId, `junk ${foreign}`)
    await keeper.protections.addKeychain(passphrase())
    expect(await kinds(keeper)).toEqual(['keychain', 'passphrase'])
    expect(ring.entries.get(vaultId)?.split(' ')[1]).toBe(foreign)
    await keeper.lock()
    await keeper.unlock(withKeychain)
  })

  test.each(['locked', 'forgetful', 'dying'] as const)(
    'that is %s is not entered as a protection',
    async (mood) => {
      const [directory, ring] = [temporaryFolder(), fakeKeychain()]
      await makeLockedVault(directory)
      ring.setMood(mood)
      const keeper = testKeeper(directory, ring)
      await keeper.unlock(withPassphrase())
      const before = vaultFiles(directory)
      await expect(keeper.protections.addKeychain(passphrase())).rejects.toMatchObject({
        problem: 'unavailable',
      })
      expect(vaultFiles(directory)).toEqual(before)
    },
  )
})

describe('a shared computer account (P4)', () => {
  test('needs a passphrase', async () => {
    const { keeper } = await openKeychainVault()
    await expect(keeper.protections.setSharedComputer(true, undefined)).rejects.toThrow(
      ProtectionNotAllowedError,
    )
    expect(keeper.opened()?.household.read().sharedComputer).toBe(false)
  })

  test('keeps no copy of any key in the keychain, and none can be put there', async () => {
    const { keeper, ring } = await openVaultWithBoth()
    const [id = ''] = ring.entries.keys()
    ring.entries.set(id, `${ring.entries.get(id)} ${Buffer.alloc(32, 1).toString('base64')}`)
    const { protections } = keeper
    await protections.setSharedComputer(true, passphrase())
    expect(ring.entries.size).toBe(0)
    expect(await protections.list()).toMatchObject({
      protections: [{ kind: 'passphrase' }],
      sharedComputer: true,
    })
    await expect(protections.addKeychain(passphrase())).rejects.toThrow(ProtectionNotAllowedError)
    expect(ring.entries.size).toBe(0)
    await keeper.lock()
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
    expect((await keeper.unlock(withPassphrase())).household.read().sharedComputer).toBe(true)
  })

  test('keeps its passphrase, also where there is a recovery code', async () => {
    const { keeper } = await openVaultWithBoth()
    const { code, ask } = await keeper.protections.draftRecoveryCode(passphrase())
    const printed = groupsOf(code)
    await keeper.protections.confirmRecoveryCode(
      ask.map((group) => ({ group, text: Secret.fromText(printed[group - 1] ?? '') })),
    )
    await keeper.protections.setSharedComputer(true, passphrase())
    await expect(keeper.protections.remove('passphrase', passphrase())).rejects.toThrow(
      ProtectionNotAllowedError,
    )
    await keeper.protections.setSharedComputer(false, passphrase())
    await keeper.protections.remove('passphrase', passphrase())
    expect(await kinds(keeper)).toEqual(['recovery-code'])
  })
})

describe('what is in the way', () => {
  test('a key file that was damaged or exchanged while the vault is open is not written over', async () => {
    const { keeper, directory } = await openVaultWithBoth()
    const other = temporaryFolder()
    await makeLockedVault(other)
    const path = join(directory, 'vault', 'vault.json')
    for (const [content, kind] of [
      ['half of it', 'damaged'],
      [readFileSync(join(other, 'vault', 'vault.json'), 'utf8'), 'key-mismatch'],
    ] as const) {
      writeFileSync(path, content)
      await expect(keeper.protections.setPassphrase(another(), passphrase())).rejects.toMatchObject(
        { state: { kind } },
      )
      expect(readFileSync(path, 'utf8')).toBe(content)
    }
  })

  test('a vault that is locked meanwhile is told, and keeps its files', async () => {
    const { keeper, directory } = await openVaultWithBoth()
    await keeper.protections.dropRecoveryCode()
    const before = readFileSync(join(directory, 'vault', 'vault.json'), 'utf8')
    const changing = keeper.protections.setPassphrase(another(), passphrase())
    await Promise.all([
      expect(changing).rejects.toMatchObject({ state: { kind: 'locked' } }),
      new Promise((resolve) => setImmediate(resolve)).then(() => keeper.lock()),
    ])
    expect(readFileSync(join(directory, 'vault', 'vault.json'), 'utf8')).toBe(before)
    await keeper.unlock(withPassphrase())
  })
})
