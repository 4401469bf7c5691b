import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { textsFoundIn } from '../../src/vault/test-support/canaries.ts'
import { fileRing } from '../../src/vault/test-support/file-ring.ts'
import { filesIn } from '../../src/vault/test-support/temporary-folder.ts'
import { contentOf } from '../content.ts'
import { doStep, keeperOf, openerOf, type Place } from './steps.ts'

/** The names that may lie in a data directory at rest; anything else is a leftover. */
const expectedNames = [
  /^lock\.db$/,
  /^vault$/,
  /^vault\/vault\.db$/,
  /^vault\/vault\.json$/,
  /^vault\/vault\.json\.previous$/,
  /^backups$/,
  /^backups\/[\w-]+\.kinventory$/,
  /^set-aside$/,
  /^set-aside\/[\w-]+$/,
  /^set-aside\/[\w-]+\/vault\.(db|json|json\.previous)$/,
]

/** What lies in a data directory, or beside it, and should not. */
export const leftoversIn = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !expectedNames.some((pattern) => pattern.test(name.replaceAll('\\', '/'))),
  )

/** SQLite's own finding over every page, by a connection that knows nothing of the keeper. */
const integrityOf = (path: string, key: Buffer): unknown => {
  const database = new Database(path, { readonly: true })
  try {
    database.pragma(`cipher='sqlcipher'`)
    database.pragma('legacy=4')
    database.pragma(`key='raw:${key.toString('hex')}'`)
    return database.pragma('integrity_check', { simple: true })
  } finally {
    database.close()
  }
}

const attempt = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error.message : error
  }
}

/** The ring's keys that open the database, which is closed. */
const soundWithAKey = (place: Place, path: string): unknown => {
  if (place.ring === undefined) return 'ok'
  const found = [...fileRing(place.ring).entries().values()]
    .flatMap((entry) => entry.split(' '))
    .map((key) => attempt(() => integrityOf(path, Buffer.from(key, 'base64'))))
  return found.find((finding) => finding === 'ok') ?? found
}

/** Where two texts part. */
const differenceIn = (found: string, expected: string): string => {
  let at = 0
  while (at < found.length && found[at] === expected[at]) at += 1
  const around = (text: string): string => text.slice(Math.max(0, at - 40), at + 40)
  return `its content is not the expected: ${around(found)} instead of ${around(expected)}`
}

/** What was found. */
export interface Check {
  readonly complaints: readonly string[]
  /** What the vault holds; absent where it did not open. */
  readonly content: string | undefined
}

/**
 * Everything that must hold of a vault after a fault, as a list of complaints: its state is not `none`, it
 * opens with what its owner holds, its content is one of `expected`, every page is sound, nothing is left
 * lying about, and nothing of it can be read from the directory. `undefined` expects that there is no vault,
 * and then that one can be made.
 */
export const complaintsAbout = async (
  place: Place,
  expected: readonly (string | undefined)[],
): Promise<Check> => {
  let content: string | undefined
  const complaints: string[] = []
  const atFirst = textsFoundIn(filesIn(place.directory))
  if (atFirst.length > 0) complaints.push(`in the clear: ${atFirst.join(', ')}`)
  const keeper = keeperOf(place)
  try {
    const state = await keeper.state()
    if (state.kind === 'none' && expected.includes(undefined)) {
      // The first run begins anew, and tidies up.
      await doStep(keeper, place, { do: 'create' })
      await keeper.lock()
    } else if (state.kind !== 'locked') complaints.push(`its state is ${JSON.stringify(state)}`)
    content = contentOf(await keeper.unlock(openerOf(place)))
    if (state.kind !== 'none' && !expected.includes(content)) {
      complaints.push(differenceIn(content, expected.findLast((each) => each !== undefined) ?? ''))
    }
  } catch (error) {
    complaints.push(`it does not open: ${String(error)}`)
  } finally {
    await keeper.close()
  }
  const left = leftoversIn(place.directory)
  if (left.length > 0) complaints.push(`left behind: ${left.join(', ')}`)
  const inTheClear = textsFoundIn(filesIn(place.directory))
  if (inTheClear.length > 0) complaints.push(`in the clear: ${inTheClear.join(', ')}`)
  // Last: a connection that may not write leaves a log behind.
  const path = join(place.directory, 'vault', 'vault.db')
  const sound = existsSync(path) ? soundWithAKey(place, path) : 'no database'
  if (sound !== 'ok') complaints.push(`its pages: ${JSON.stringify(sound)}`)
  return { complaints, content }
}
