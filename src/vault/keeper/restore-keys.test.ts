import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unpackBackup } from '../backup/backup-container.ts'
import { KeychainError, NotFoundError, ProtectionNotAllowedError } from '../errors.ts'
import { Secret } from '../keys/secret.ts'
import { repackedBackup } from '../test-support/backup-bytes.ts'
import {
  both,
  first,
  type Place,
  placeWithBackup,
  restoreFrom,
  titles,
  vaultFolder,
} from '../test-support/restore-place.ts'
import { passphrase, withKeychain, withPassphrase } from '../test-support/test-keeper.ts'
import { readKeyFile } from '../vault-files.ts'

describe('the keychain protection of a backup', () => {
  const withBoth = (bytes: Uint8Array): Uint8Array =>
    repackedBackup(bytes, ({ keyFile }) => ({
      keyFile: { ...keyFile, protections: [{ kind: 'keychain' }, ...keyFile.protections] },
    }))
  const kinds = (place: Place): readonly string[] => {
    const reading = readKeyFile(join(vaultFolder(place), 'vault.json'))
    return reading.kind === 'read' ? reading.keyFile.protections.map(({ kind }) => kind) : []
  }

  test('stays where the keychain has its key', async () => {
    const place = await placeWithBackup('keychain')
    await restoreFrom(place, place.bytes, withKeychain)
    expect(kinds(place)).toEqual(['keychain'])
    expect(titles(place.keeper)).toEqual(first)
  })

  test.each(['missing', 'of another vault', 'locked'])(
    'is left out beside a passphrase where the entry is %s',
    async (how) => {
      const place = await placeWithBackup()
      const bytes = withBoth(place.bytes)
      const { vaultId } = unpackBackup(bytes).keyFile
      if (how === 'of another vault')
        place.ring.entries.set(vaultId, Buffer.alloc(32, 1).toString('base64'))
      if (how === 'locked') place.ring.setMood('locked')
      await restoreFrom(place, bytes)
      expect(kinds(place)).toEqual(['passphrase'])
      expect(existsSync(join(vaultFolder(place), 'vault.json.previous'))).toBe(false)
    },
  )

  test('alone puts the open key in front of what the entry has', async () => {
    const place = await placeWithBackup('keychain')
    const [vaultId = '', text = ''] = [...place.ring.entries].flat()
    const other = Buffer.alloc(32, 1).toString('base64')
    place.ring.entries.set(vaultId, other)
    await restoreFrom(place, place.bytes, 'open key')
    expect(place.ring.entries.get(vaultId)).toBe(`${text} ${other}`)
    await place.keeper.lock()
    expect(await place.keeper.state()).toEqual({ kind: 'locked', protections: ['keychain'] })
  })

  test.each(['locked', 'forgetful'] as const)(
    'alone is not restored where the ring is %s, and the vault stays open',
    async (mood) => {
      const place = await placeWithBackup('keychain')
      place.ring.entries.clear()
      place.ring.setMood(mood)
      await expect(restoreFrom(place, place.bytes, 'open key')).rejects.toThrow(KeychainError)
      expect(titles(place.keeper)).toEqual(both)
    },
  )

  test('is refused on a shared computer account, or left out (P4)', async () => {
    const owner = await placeWithBackup('keychain')
    const place = await placeWithBackup('passphrase', true)
    for (const [id, text] of owner.ring.entries) place.ring.entries.set(id, text)
    await expect(restoreFrom(place, owner.bytes, withKeychain)).rejects.toThrow(
      ProtectionNotAllowedError,
    )
    expect(titles(place.keeper)).toEqual(both)
    await restoreFrom(place, withBoth(place.bytes))
    expect(kinds(place)).toEqual(['passphrase'])
  })
})

describe('a vault that was set aside', () => {
  test.each(['none', '..', '../vault', ''])('cannot be named %j', async (id) => {
    const place = await placeWithBackup()
    await expect(place.keeper.restorer.putBack(id)).rejects.toThrow(NotFoundError)
    await expect(place.keeper.restorer.discardAside(id)).rejects.toThrow(NotFoundError)
    expect(titles(place.keeper)).toEqual(both)
  })

  test('takes its key out of the keychain where nothing else needs it', async () => {
    const { bytes } = await placeWithBackup()
    const place = await placeWithBackup('keychain')
    const [vaultId = '', text = ''] = [...place.ring.entries].flat()
    place.ring.entries.set('somebody-else', 'a key')
    const other = Buffer.alloc(32, 1).toString('base64')
    place.ring.entries.set(vaultId, `${text} ${other}`)
    await restoreFrom(place, bytes)
    const [aside] = place.keeper.restorer.listAside()
    await place.keeper.restorer.discardAside(aside?.id ?? '')
    // The backups of that vault are in the folder still, and open with the keychain.
    expect(place.ring.entries.get(vaultId)).toBe(`${text} ${other}`)

    await restoreFrom(place, place.bytes, withKeychain)
    await restoreFrom(place, bytes)
    rmSync(join(place.directory, 'backups'), { recursive: true })
    const ids = place.keeper.restorer.listAside().map(({ id }) => id)
    for (const id of ids) await place.keeper.restorer.discardAside(id)
    expect(place.ring.entries.get(vaultId)).toBe(other)
    expect(place.ring.entries.get('somebody-else')).toBe('a key')
    expect(titles(place.keeper)).toEqual(first)
  })

  test('leaves the present vault’s key where both have the same', async () => {
    const place = await placeWithBackup('keychain')
    const before = new Map(place.ring.entries)
    await restoreFrom(place, place.bytes, withKeychain)
    rmSync(join(place.directory, 'backups'), { recursive: true })
    const [aside] = place.keeper.restorer.listAside()
    await place.keeper.restorer.discardAside(aside?.id ?? '')
    expect(place.ring.entries).toEqual(before)
    expect(existsSync(join(place.directory, 'set-aside', aside?.id ?? ''))).toBe(false)
  })

  test('opens with what opens the present one where the keychain was emptied', async () => {
    const place = await placeWithBackup('keychain')
    const { keeper, ring } = place
    await restoreFrom(place, place.bytes, withKeychain)
    await keeper.protections.setPassphrase(passphrase(), undefined)
    ring.entries.clear()
    const [aside] = keeper.restorer.listAside()
    await keeper.restorer.putBack(aside?.id ?? '')
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
    await keeper.unlock(withPassphrase())
    expect(titles(keeper)).toEqual(both)
  })

  test('loses the keychain among its protections where its key has left it', async () => {
    const place = await placeWithBackup('keychain')
    const { keeper } = place
    await keeper.protections.setPassphrase(passphrase(), undefined)
    await restoreFrom(place, place.bytes, withKeychain)
    await keeper.protections.setPassphrase(Secret.fromText('velvet orchard tinder'), undefined)
    await keeper.protections.remove('keychain', Secret.fromText('velvet orchard tinder'))
    const [aside] = keeper.restorer.listAside()
    await keeper.restorer.putBack(aside?.id ?? '')
    expect(await keeper.state()).toEqual({ kind: 'locked', protections: ['passphrase'] })
    await keeper.unlock(withPassphrase())
    expect(titles(keeper)).toEqual(both)
  })

  test('keeps its keychain protection where the keychain cannot be asked, or nothing else opens it', async () => {
    const place = await placeWithBackup('keychain')
    const { keeper, ring } = place
    const kept = { kind: 'key-missing', protections: ['keychain'] }
    await restoreFrom(place, (await placeWithBackup()).bytes)
    const text = [...ring.entries]
    ring.entries.clear()
    const [aside] = keeper.restorer.listAside()
    await keeper.restorer.putBack(aside?.id ?? '')
    expect(await keeper.state()).toEqual(kept)
    const [other] = keeper.restorer.listAside()
    await keeper.restorer.putBack(other?.id ?? '')
    for (const [id, keys] of text) ring.entries.set(id, keys)
    ring.setMood('locked')
    const [again] = keeper.restorer.listAside()
    await keeper.restorer.putBack(again?.id ?? '')
    ring.setMood('working')
    await keeper.unlock(withKeychain)
    expect(titles(keeper)).toEqual(both)
  })
})
