import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlcipher from '@signalapp/sqlcipher'
import { describe, expect, test } from 'vitest'
import { fileRing } from '../../src/vault/test-support/file-ring.ts'
import { temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { placeIn, prepareVault } from '../crash/scenarios.ts'
import type { Place } from '../crash/steps.ts'

/** Signal's build of SQLCipher 4 on the vault's file, with the key as hex, or with none. */
const openElsewhere = ({ directory }: Place, key?: string): InstanceType<typeof Sqlcipher> => {
  const database = new Sqlcipher(join(directory, 'vault', 'vault.db'))
  // It would write each refusal to stderr as well.
  database.pragma('cipher_log_level = NONE')
  if (key !== undefined) database.pragma(`key = "x'${key}'"`)
  return database
}

const accountsIn = (place: Place, key?: string): unknown => {
  const database = openElsewhere(place, key)
  try {
    return database.prepare('select count(*) from account', { pluck: true }).get()
  } finally {
    database.close()
  }
}

const ringKey = (place: Place): Buffer => {
  const [entry = ''] = [
    ...fileRing(place.ring ?? '')
      .entries()
      .values(),
  ]
  return Buffer.from(entry, 'base64')
}

describe('another implementation of SQLCipher 4', () => {
  test('opens the vault with its key, and finds every page as it should be', async () => {
    const place = placeIn(temporaryFolder(), true)
    await prepareVault(place)
    const key = ringKey(place).toString('hex')
    expect(accountsIn(place, key)).toBe(152)
    const database = openElsewhere(place, key)
    expect(database.pragma('cipher_integrity_check')).toEqual([])
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    database.close()
  })

  test('does not open it without a key, nor with another one', async () => {
    const place = placeIn(temporaryFolder(), true)
    await prepareVault(place)
    const other = ringKey(place)
    other[31] = (other[31] ?? 0) ^ 1
    for (const key of [undefined, '00'.repeat(32), other.toString('hex')]) {
      expect(() => accountsIn(place, key)).toThrow(/not a database/)
    }
  })
})

test('it is of the tests alone: its licence (AGPL) does not reach what is handed out', () => {
  const root = join(import.meta.dirname, '../..')
  const name = '@signalapp/sqlcipher'
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies',
    Record<string, string>
  >
  expect(manifest.dependencies).not.toHaveProperty([name])
  expect(manifest.optionalDependencies).not.toHaveProperty([name])
  expect(manifest.devDependencies[name]).toBe('4.1.0')
  expect(readFileSync(join(root, 'THIRD_PARTY_NOTICES'), 'utf8')).not.toContain(name)
})
