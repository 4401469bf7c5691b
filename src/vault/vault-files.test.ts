import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { KeyFile } from './keys/key-file.ts'
import { temporaryFolder } from './test-support/temporary-folder.ts'
import { accessTo, isPlaceFree, lookAtDatabase, readKeyFile, writeKeyFile } from './vault-files.ts'

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
