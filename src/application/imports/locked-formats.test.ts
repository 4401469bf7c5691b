import { describe, expect, it } from 'vitest'
import type { Unreadable } from '../../domain/importers/file-problem.ts'
import { readImportFile } from './read-import-file.ts'
import { readExport } from './test-support/export-case.ts'
import { bitwardenFound, bitwardenText } from './test-support/exports/bitwarden-exports.ts'
import { lockBitwarden, type BitwardenKdf } from './test-support/lock-bitwarden.ts'
import { lockKdbx, type KdbxKind } from './test-support/lock-kdbx.ts'
import { zipFile } from './test-support/zip-file.ts'

const password = 'Korrekt & Pferd ✓'

const problemOf = async (
  file: string | Uint8Array,
  options: { readonly password?: string } = {},
): Promise<Unreadable['problem'] | 'read'> => {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const read = await readImportFile(bytes, options)
  return read.ok ? 'read' : read.problem
}

describe('Bitwarden with a password', () => {
  it.each<[string, BitwardenKdf]>([
    ['PBKDF2', { kdfType: 0, kdfIterations: 5000 }],
    ['argon2id', { kdfType: 1, kdfIterations: 2, kdfMemory: 16, kdfParallelism: 2 }],
  ])('is opened: %s', async (_, kdf) => {
    const file = await lockBitwarden(bitwardenText, password, kdf)
    const found = await readExport(file, { password })
    const { rows, ...expected } = bitwardenFound('Children/Theo')
    expect(found.formatId).toBe('bitwarden-json')
    expect(found).toMatchObject(expected)
    expect(found.readings).toHaveLength(rows)
    expect(await problemOf(file)).toBe('password-needed')
    expect(await problemOf(file, { password: `${password} ` })).toBe('wrong-password')
    expect(await problemOf(file, { password: '' })).toBe('wrong-password')
  })

  it('is opened however long it is', async () => {
    const items = Array.from({ length: 5000 }, (_, at) => ({
      type: 1,
      name: `Site ${at}`,
      notes: 'x'.repeat(200),
    }))
    const file = await lockBitwarden(JSON.stringify({ items }), password)
    expect(file.length).toBeGreaterThan(1_500_000)
    expect((await readExport(file, { password })).items).toHaveLength(5000)
  })

  it('is opened inside an archive', async () => {
    const file = zipFile({ 'x.json': await lockBitwarden(bitwardenText, password) })
    expect(await problemOf(file)).toBe('password-needed')
    expect(await problemOf(file, { password })).toBe('read')
  })

  it.each<[string, object, Unreadable['problem']]>([
    ['more rounds than anybody chooses', { kdfIterations: 2_000_000_000 }, 'encrypted'],
    [
      'more memory than there is',
      { kdfType: 1, kdfIterations: 3, kdfMemory: 100_000, kdfParallelism: 1 },
      'encrypted',
    ],
    [
      'more passes over much memory',
      { kdfType: 1, kdfIterations: 20, kdfMemory: 1024, kdfParallelism: 1 },
      'encrypted',
    ],
    ['no rounds', { kdfIterations: 0 }, 'encrypted'],
    ['another way to stretch', { kdfType: 7 }, 'encrypted'],
    ['no salt', { salt: undefined }, 'encrypted'],
    ['a number for a salt', { salt: 5 }, 'encrypted'],
    ['another cipher', { data: '7.abc' }, 'encrypted'],
    ['no check', { encKeyValidation_DO_NOT_EDIT: undefined }, 'encrypted'],
    ['a check that is no text', { encKeyValidation_DO_NOT_EDIT: 5 }, 'encrypted'],
    ['data that was cut off', { data: '2.AAAA' }, 'truncated'],
  ])('is refused with %s', async (_, change, problem) => {
    const locked = JSON.parse(await lockBitwarden(bitwardenText, password)) as object
    expect(await problemOf(JSON.stringify({ ...locked, ...change }), { password })).toBe(problem)
  })

  it('is opened once, not lock after lock', async () => {
    const inner = await lockBitwarden(bitwardenText, password)
    expect(await problemOf(await lockBitwarden(inner, password), { password })).toBe(
      'password-needed',
    )
  })

  it('is told from an export that only its account opens', async () => {
    const restricted = {
      encrypted: true,
      encKeyValidation_DO_NOT_EDIT: '2.a|b|c',
      folders: [],
      items: [],
    }
    expect(await problemOf(JSON.stringify(restricted), { password })).toBe('encrypted')
  })
})

describe('a KeePass database', () => {
  it.each<[string, KdbxKind]>([
    ['KDBX 3.1, AES-KDF', { version: 3 }],
    ['KDBX 3.1, not packed', { version: 3, packed: false }],
    ['KDBX 4, argon2d', { version: 4 }],
    ['KDBX 4, argon2id, ChaCha20', { version: 4, kdf: 'argon2id', cipher: 'chacha20' }],
    ['KDBX 4, AES-KDF, not packed', { version: 4, kdf: 'aes', packed: false }],
  ])('is opened: %s', async (_, kind) => {
    const file = await lockKdbx(password, kind)
    const found = await readExport(file, { password })
    expect(found.formatId).toBe('keepass-xml')
    expect(found.items).toEqual([
      {
        title: 'Roblox',
        origins: ['https://www.roblox.com'],
        userName: 'theo',
        password: 'pw-one',
        earlierPasswords: [{ password: 'pw-old', until: '2016-02-03' }],
        questions: [{ question: 'First pet?', answer: 'Réx & <co>' }],
        folder: 'Theo',
        created: '2013-12-27',
      },
    ])
    expect(found.skipped).toEqual([[1, 'in-trash']])
    expect(await problemOf(file)).toBe('password-needed')
    expect(await problemOf(file, { password: 'other' })).toBe('wrong-password')
    expect(await problemOf(zipFile({ 'a/Family.kdbx': file }), { password })).toBe('read')
  })

  it.each<[string, string]>([
    ['alone', ''],
    ['and a password', password],
  ])('that needs a key file %s is told as one with another password', async (_, used) => {
    const keyFile = new Uint8Array(32).fill(7)
    const file = await lockKdbx(used, { version: 4, kdf: 'aes', keyFile })
    expect(await problemOf(file, { password: used })).toBe('wrong-password')
  })

  it('has its attachments counted', async () => {
    const file = await lockKdbx(password, { version: 4, kdf: 'aes' }, (database) => {
      const entry = database.createEntry(database.getDefaultGroup())
      entry.fields.set('Title', 'Passport')
      entry.binaries.set('scan.pdf', new Uint8Array(2_000_000).buffer)
    })
    const found = await readExport(file, { password })
    expect(found.leftOut).toEqual([['attachment', 'scan.pdf']])
  })
})
