import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { KeyFile } from './keys/key-file.ts'
import { temporaryFolder } from './test-support/temporary-folder.ts'
import {
  accessTo,
  isPlaceFree,
  lookAtDatabase,
  readKeyFile,
  removeLeftWrites,
  replaceKeyFile,
  writeKeyFile,
} from './vault-files.ts'

const keyFile = (vaultId: string): KeyFile => ({
  version: 1,
  vaultId,
  cipher: { name: 'sqlcipher', legacy: 4, salt: Buffer.alloc(16).toString('base64') },
  keyCheck: Buffer.alloc(32).toString('base64'),
  protections: [{ kind: 'keychain' }],
})

test('a key file is replaced whole, and the one before it is kept', async () => {
  const path = join(temporaryFolder(), 'vault.json')
  expect(readKeyFile(path)).toEqual({ kind: 'absent' })
  await writeKeyFile(path, keyFile('first'))
  expect(existsSync(`${path}.previous`)).toBe(false)
  await writeKeyFile(path, keyFile('second'))
  expect(readKeyFile(path)).toEqual({ kind: 'read', keyFile: keyFile('second') })
  expect(readKeyFile(`${path}.previous`)).toEqual({ kind: 'read', keyFile: keyFile('first') })
})

test('a key file that replaces the one before it leaves no version of that behind', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'vault.json')
  await writeKeyFile(path, keyFile('first'))
  await writeKeyFile(path, keyFile('second'))
  for (const end of ['damaged-2026', left]) writeFileSync(`${path}.${end}`, 'first')
  writeFileSync(join(folder, 'vault.db'), 'first')
  await replaceKeyFile(path, keyFile('third'))
  expect(readdirSync(folder).toSorted()).toEqual(['vault.db', 'vault.json', 'vault.json.previous'])
  for (const each of [path, `${path}.previous`]) {
    expect(readKeyFile(each)).toEqual({ kind: 'read', keyFile: keyFile('third') })
    expect(statSync(each).mode & 0o077).toBe(0)
  }
})

/** How a file ends that a crash kept from getting its name. */
const left = '01234567-89ab-4cde-8f01-23456789abcd.part'

test('what a crash left of a key file goes, and nothing else', () => {
  const folder = temporaryFolder()
  const staying = [
    'vault.db',
    `vault.db.${left}`,
    'vault.json',
    'vault.json.damaged-12',
    'vault.json.part',
    'vault.json.previous',
  ]
  const leaving = [`vault.json.${left}`, `vault.json.previous.${left}`]
  for (const name of [...staying, ...leaving]) writeFileSync(join(folder, name), 'x')
  removeLeftWrites(join(folder, 'vault.json'))
  expect(readdirSync(folder).toSorted()).toEqual(staying)
  removeLeftWrites(join(folder, 'none', 'vault.json'))
})

test.skipIf(process.platform === 'win32')('a key file is for its owner alone', async () => {
  const path = join(temporaryFolder(), 'vault.json')
  await writeKeyFile(path, keyFile('first'))
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a key file that cannot be written leaves the old one', async () => {
  const path = join(temporaryFolder(), 'vault.json')
  await writeKeyFile(path, keyFile('first'))
  const before = readFileSync(path)
  await expect(
    writeKeyFile(path, { ...keyFile('second'), keyCheck: 'not base64!' }),
  ).rejects.toThrow('keyCheck')
  expect(readFileSync(path)).toEqual(before)
})

test('tells the kinds of database file apart from outside', () => {
  const folder = temporaryFolder()
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  expect(lookAtDatabase(join(folder, 'none'))).toEqual({ kind: 'absent' })
  expect(lookAtDatabase(file('empty', ''))).toEqual({ kind: 'empty' })
  expect(lookAtDatabase(file('plain', 'SQLite format 3\0 and more'))).toEqual({ kind: 'plain' })
  expect(lookAtDatabase(file('short', 'abc'))).toMatchObject({
    kind: 'unknown',
    head: Buffer.from('abc').toString('base64'),
  })
  expect(lookAtDatabase(file('other', Buffer.alloc(5000, 1)))).toMatchObject({
    kind: 'unknown',
    head: Buffer.alloc(16, 1).toString('base64'),
  })
})

test('a place is free until something is in it', () => {
  const folder = join(temporaryFolder(), 'vault')
  expect(isPlaceFree(folder)).toBe(true)
  mkdirSync(folder)
  expect(isPlaceFree(folder)).toBe(true)
  writeFileSync(join(folder, 'vault.json.previous'), '')
  expect(isPlaceFree(folder)).toBe(false)
})

test('what is not there is missing', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'file')
  writeFileSync(file, 'x')
  expect(accessTo(folder, file)).toBe('usable')
  expect(accessTo(folder, join(folder, 'none'))).toBe('missing')
  expect(accessTo(join(file, 'below-a-file'))).toBe('missing')
})
