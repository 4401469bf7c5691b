import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { filesIn, temporaryFolder } from '../../src/vault/test-support/temporary-folder.ts'
import { placeIn, prepareVault } from '../crash/scenarios.ts'
import type { Place } from '../crash/steps.ts'
import { fileOf, type Files, layOut, withFile } from '../lay-out.ts'
import { readPlace } from '../read-place.ts'

const plainDatabase = (): Buffer => {
  const path = join(temporaryFolder(), 'plain.db')
  const database = new Database(path)
  database.exec('create table account (title text); insert into account values (1)')
  database.close()
  return readFileSync(path)
}

const overwritten = (bytes: Buffer, from: number, length: number): Buffer => {
  const copy = Buffer.from(bytes)
  randomBytes(length).copy(copy, from)
  return copy
}

/** What is done to a sound vault, and what is said of it then. */
const cases: readonly {
  readonly what: string
  readonly said: string
  readonly hurt: (files: Files, place: Place) => Files
}[] = [
  {
    what: 'junk',
    said: 'not a vault (other-file)',
    hurt: (files) => withFile(files, 'vault/vault.db', randomBytes(40_960)),
  },
  {
    what: 'a plain SQLite file',
    said: 'not a vault (plain-database)',
    hurt: (files) => withFile(files, 'vault/vault.db', plainDatabase()),
  },
  {
    what: 'a 0-byte file',
    said: 'damaged database',
    hurt: (files) => withFile(files, 'vault/vault.db', Buffer.alloc(0)),
  },
  {
    what: 'a damaged first page',
    said: 'damaged database',
    hurt: (files) => {
      const bytes = fileOf(files, 'vault/vault.db')
      return withFile(files, 'vault/vault.db', overwritten(bytes, 100, 3000))
    },
  },
  {
    what: 'a damaged last page',
    said: 'damaged database',
    hurt: (files) => {
      const bytes = fileOf(files, 'vault/vault.db')
      return withFile(files, 'vault/vault.db', overwritten(bytes, bytes.length - 2000, 100))
    },
  },
  {
    what: 'a wrong key in the keychain',
    said: 'key-mismatch',
    hurt: (files, place) => {
      const ring = JSON.parse(readFileSync(place.ring ?? '', 'utf8')) as Record<string, string>
      const wrong = Object.keys(ring).map((id) => [id, randomBytes(32).toString('base64')])
      writeFileSync(place.ring ?? '', JSON.stringify(Object.fromEntries(wrong)))
      return files
    },
  },
  {
    what: 'no key in the keychain',
    said: 'key-missing',
    hurt: (files, place) => {
      writeFileSync(place.ring ?? '', '{}')
      return files
    },
  },
  {
    what: 'no database',
    said: 'not a vault (no-database)',
    hurt: (files) => withFile(files, 'vault/vault.db', undefined),
  },
  {
    what: 'no key file',
    said: 'not a vault (no-key-file)',
    hurt: (files) => withFile(files, 'vault/vault.json', undefined),
  },
  {
    what: 'junk for a key file',
    said: 'damaged key-file',
    hurt: (files) => withFile(files, 'vault/vault.json', randomBytes(500)),
  },
  {
    what: 'a key file of a later version',
    said: 'from-newer-version',
    hurt: (files) => withFile(files, 'vault/vault.json', Buffer.from('{"version":2,"new":true}')),
  },
]

test.each(cases)('$what: $said, and nothing is touched', async ({ said, hurt }) => {
  const place = placeIn(temporaryFolder(), true)
  await prepareVault(place)
  const hurtFiles = hurt(filesIn(place.directory), place)
  layOut(place, hurtFiles)
  expect(await readPlace(place)).toEqual({ kind: 'reported', as: said })
  expect(filesIn(place.directory)).toEqual(hurtFiles)
})

test('the database of another vault', async () => {
  const [place, other] = [placeIn(temporaryFolder(), true), placeIn(temporaryFolder(), true)]
  await prepareVault(place)
  await prepareVault(other)
  const mixed = withFile(
    filesIn(place.directory),
    'vault/vault.db',
    fileOf(filesIn(other.directory), 'vault/vault.db'),
  )
  layOut(place, mixed)
  expect(await readPlace(place)).toEqual({ kind: 'reported', as: 'not a vault (other-file)' })
  expect(filesIn(place.directory)).toEqual(mixed)
})
