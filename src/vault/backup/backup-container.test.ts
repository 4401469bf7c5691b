import fc from 'fast-check'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type KeyFile, serialiseKeyFile } from '../keys/key-file.ts'
import { manifestHead, packBackup, peekManifest, unpackBackup } from './backup-container.ts'
import { BackupError } from './backup-error.ts'
import {
  type BackupDetails,
  backupReasons,
  describeFile,
  serialiseManifest,
} from './backup-manifest.ts'

const keyFile: KeyFile = {
  version: 1,
  vaultId: 'a-vault',
  cipher: { name: 'sqlcipher', legacy: 4, salt: Buffer.alloc(16, 1).toString('base64') },
  keyCheck: Buffer.alloc(32, 2).toString('base64'),
  protections: [{ kind: 'keychain' }],
}

const details: BackupDetails = {
  vaultId: 'a-vault',
  madeAt: 1_795_000_000_000,
  reason: 'daily',
  appVersion: '0.1.0',
  schemaVersion: 2,
  contentDigest: 'ab'.repeat(32),
}

/** Pages of ciphertext are as good as random. */
const database = Uint8Array.from({ length: 8192 }, (_, index) => (index * 7919) % 251)

const packed = packBackup({ details, keyFile, database })

const entries = (): Record<string, Uint8Array> => unzipSync(packed)

/** Another archive of the same three files but for what is given. */
const repacked = (given: Zippable, level: 0 | 9 = 0): Uint8Array =>
  zipSync({ ...entries(), ...given }, { level })

const problemOf = (work: () => unknown): string | undefined => {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof BackupError) return error.problem
    throw error
  }
}

const unpackingFails = (bytes: Uint8Array): string | undefined =>
  problemOf(() => unpackBackup(bytes))

test('what was packed comes out as it went in, and its beginning says what it is', () => {
  const unpacked = unpackBackup(packed)
  expect(unpacked.keyFile).toEqual(keyFile)
  expect(Buffer.from(unpacked.database).equals(database)).toBe(true)
  expect(unpacked.manifest).toMatchObject(details)
  expect(peekManifest(packed.subarray(0, manifestHead))).toEqual(unpacked.manifest)
})

test('comes out for every database and reason', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 5000 }),
      fc.constantFrom(...backupReasons),
      fc.nat(4_000_000_000_000),
      (content, reason, madeAt) => {
        const given = { ...details, reason, madeAt }
        const unpacked = unpackBackup(packBackup({ details: given, keyFile, database: content }))
        expect(Buffer.from(unpacked.database).equals(content)).toBe(true)
        expect(unpacked.manifest).toMatchObject(given)
      },
    ),
  )
})

describe('refuses', () => {
  test.each([
    ['nothing at all', new Uint8Array()],
    ['a text', Buffer.from('Kinventory')],
    ['an archive of something else', zipSync({ 'photo.jpg': Buffer.alloc(500, 1) })],
    ['an empty archive', zipSync({})],
    ['what looks like the end of an archive', packed.subarray(packed.length - 22)],
  ])('%s as no backup', (_what, bytes) => {
    expect(unpackingFails(bytes)).toBe('not-a-backup')
    expect(problemOf(() => peekManifest(bytes))).toBe('not-a-backup')
  })

  test('a backup that was cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(packed.length - 1), (length) => {
        expect(unpackingFails(packed.subarray(0, length))).toBe(
          length < 41 ? 'not-a-backup' : 'damaged',
        )
      }),
    )
  })

  test('an entry more, one less, one twice, and names that lead elsewhere', () => {
    const { 'vault.db': _database, ...two } = entries()
    expect(unpackingFails(zipSync(two, { level: 0 }))).toBe('damaged')
    for (const name of ['notes.txt', '../vault.db', '/etc/passwd', 'vault.db/', '__proto__x']) {
      expect([name, unpackingFails(repacked({ [name]: Buffer.alloc(9) }))]).toEqual([
        name,
        'damaged',
      ])
    }
    // A second entry of a name cannot be written by a library: an entry of the same length is renamed.
    const twice = Buffer.from(repacked({ 'vault.dc': Buffer.alloc(9) })).toString('latin1')
    const renamed = Buffer.from(twice.replaceAll('vault.dc', 'vault.db'), 'latin1')
    expect(unpackingFails(renamed)).toBe('damaged')
  })

  test('what would grow when it is taken out', () => {
    const bomb = repacked({ 'vault.db': [Buffer.alloc(50_000_000), { level: 9 }] })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(unpackingFails(bomb)).toBe('damaged')
    expect(unpackingFails(repacked({ 'vault.json': Buffer.alloc(70_000) }))).toBe('too-large')
  })

  test('files that are not those the manifest describes', () => {
    const other = Buffer.from(serialiseKeyFile({ ...keyFile, vaultId: 'another' }))
    expect(unpackingFails(repacked({ 'vault.json': other }))).toBe('damaged')
    expect(unpackingFails(repacked({ 'vault.db': database.subarray(1) }))).toBe('damaged')
    const manifest = serialiseManifest(
      { ...details, vaultId: 'another' },
      {
        database: describeFile(database),
        keyFile: describeFile(entries()['vault.json'] ?? new Uint8Array()),
      },
    )
    expect(unpackingFails(repacked({ 'backup.json': Buffer.from(manifest) }))).toBe('damaged')
  })

  test('a backup of a later version of the program, as such', () => {
    const text = Buffer.from(entries()['backup.json'] ?? []).toString()
    const later = repacked({
      'backup.json': Buffer.from(text.replace('"version": 1', '"version": 2')),
    })
    expect(unpackingFails(later)).toBe('from-newer-version')
    expect(problemOf(() => peekManifest(later.subarray(0, manifestHead)))).toBe(
      'from-newer-version',
    )
  })
})

/** What comes out of a file, or `undefined` where it is refused as a backup. */
const unpackedOrRefused = (bytes: Uint8Array): ReturnType<typeof unpackBackup> | undefined => {
  try {
    return unpackBackup(bytes)
  } catch (error) {
    if (error instanceof BackupError) return undefined
    throw error
  }
}

test('one changed bit anywhere changes nothing or is told', () => {
  const sound = unpackBackup(packed)
  let harmless = 0
  for (let bit = 0; bit < packed.length * 8; bit += bit < 16_000 ? 1 : 97) {
    const flipped = Uint8Array.from(packed)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const unpacked = unpackedOrRefused(flipped)
    if (unpacked === undefined) continue
    harmless += 1
    expect(unpacked.manifest).toEqual(sound.manifest)
    expect(unpacked.keyFile).toEqual(sound.keyFile)
    expect(Buffer.compare(unpacked.database, sound.database)).toBe(0)
  }
  // Times, attributes and other words of the archive that nothing depends on.
  expect(harmless).toBeGreaterThan(0)
})
