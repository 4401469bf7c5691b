import { homedir, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { withoutPlaces } from './without-places.ts'

const source = resolve(import.meta.dirname, '../../src/vault/vault-files.ts')

test('a stack keeps what is in the repository, and loses where that is', () => {
  const stack = `Error: no\n    at one (${pathToFileURL(source).href}:1:2)\n    at ${source}:3:4`
  expect(withoutPlaces(stack)).toBe(
    'Error: no\n    at one (src/vault/vault-files.ts:1:2)\n    at src/vault/vault-files.ts:3:4',
  )
})

test('temporary folders and a home have no name of this computer', () => {
  expect(withoutPlaces(`open ${join(tmpdir(), 'vault', 'vault.db')}`)).toBe(
    'open TMP/vault/vault.db',
  )
  expect(withoutPlaces(join(homedir(), 'letters.txt'))).toBe('~/letters.txt')
})
