import assert from 'node:assert/strict'
import Database from 'better-sqlite3'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mark } from '../commands/step.ts'
import { fileRing } from '../../src/vault/test-support/file-ring.ts'
import { textsFoundIn } from '../../src/vault/test-support/canaries.ts'

/** The names that may lie in a data directory while the vault is locked; anything else is a leftover. */
const expected = [
  /^lock\.db$/,
  /^vault$/,
  /^vault\/vault\.(db|json|json\.previous)$/,
  /^backups$/,
  /^backups\/[\w-]+\.kinventory$/,
  /^set-aside$/,
  /^set-aside\/[\w-]+$/,
  /^set-aside\/[\w-]+\/vault\.(db|json|json\.previous)$/,
]

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  )

/** At rest nothing is left lying about, and no name of the family can be read in any file, in any usual form. */
export const checkFolder = (dataDir: string): void => {
  const names = namesIn(dataDir)
  const left = names.filter((name) => !expected.some((pattern) => pattern.test(name)))
  assert.deepEqual(left, [], 'files left behind')
  const files = names.filter((name) => statSync(join(dataDir, name)).isFile())
  const bytes = new Map(files.map((name) => [name, readFileSync(join(dataDir, name))]))
  assert.deepEqual(textsFoundIn(bytes, [mark, 'Chrome Passwords']), [], 'in the clear')
}

const findings = (path: string, key: Buffer): unknown => {
  const database = new Database(path, { readonly: true })
  try {
    database.pragma(`cipher='sqlcipher'`)
    database.pragma('legacy=4')
    database.pragma(`key='raw:${key.toString('hex')}'`)
    return [
      database.pragma('integrity_check', { simple: true }),
      database.pragma('foreign_key_check'),
    ]
  } catch (error) {
    return error instanceof Error ? error.message : error
  } finally {
    database.close()
  }
}

/**
 * Every page of the locked vault read and verified by a connection that knows nothing of the keeper. Gives false where
 * the ring has no key to do it with.
 */
export const checkPages = (place: string): boolean => {
  const keys = [...fileRing(join(place, 'ring.json')).entries().values()]
    .flatMap((entry) => entry.split(' '))
    .map((key) => Buffer.from(key, 'base64'))
  if (keys.length === 0) return false
  const path = join(place, 'data/vault/vault.db')
  const found = keys.map((key) => JSON.stringify(findings(path, key)))
  assert.ok(found.includes('["ok",[]]'), `pages: ${found.join(' or ')}`)
  return true
}

/** Bytes of the vault's database, which is locked. */
export const databaseBytes = (dataDir: string): number =>
  statSync(join(dataDir, 'vault/vault.db')).size

/** Descriptors that this process has open; 0 where the system does not say. */
export const openHandles = (): number => {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return 0
  }
}
