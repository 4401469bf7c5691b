import { existsSync, readdirSync } from 'node:fs'
import Database from 'better-sqlite3'
import { WrongPassphraseError } from '../../src/vault/errors.ts'
import type { VaultKeeper } from '../../src/vault/keeper.ts'
import type { OpenVault } from '../../src/vault/repositories.ts'
import { textsFoundIn } from '../../src/vault/test-support/canaries.ts'
import { fileRing } from '../../src/vault/test-support/file-ring.ts'
import { filesIn } from '../../src/vault/test-support/temporary-folder.ts'
import { readKeyFile, vaultPaths } from '../../src/vault/vault-files.ts'
import { contentOf } from '../content.ts'
import type { Outcome } from './outcome.ts'
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

/** Opens the vault with the ring, or with one of these passphrases. */
const openWithOne = async (
  keeper: VaultKeeper,
  place: Place,
  passphrases: readonly number[],
): Promise<OpenVault> => {
  for (const number of new Set(passphrases)) {
    try {
      return await keeper.unlock(openerOf(place, number))
    } catch (error) {
      if (!(error instanceof WrongPassphraseError)) throw error
    }
  }
  throw new WrongPassphraseError()
}

/** Where a ring opens the vault: the passphrase is that of one of the outcomes, too; 0 stands for none. */
const complaintsAboutPassphrase = async (
  keeper: VaultKeeper,
  place: Place,
  expected: readonly Outcome[],
): Promise<readonly string[]> => {
  const numbers = expected.map((outcome) => outcome.passphrase)
  if (place.ring === undefined || numbers.every((number) => number === 0)) return []
  const { protections } = await keeper.protections.list()
  if (!protections.some(({ kind }) => kind === 'passphrase')) {
    return numbers.includes(0) ? [] : ['its passphrase is gone']
  }
  await keeper.lock()
  const known = numbers.filter((number) => number > 0)
  await openWithOne(keeper, { directory: place.directory }, known)
  return []
}

/** The newest backup can be opened with the key of the open vault. */
const complaintsAboutBackups = async (keeper: VaultKeeper): Promise<readonly string[]> => {
  const { backups } = keeper.backups.list()
  const unreadable = backups.filter(({ readable }) => !readable).map(({ name }) => name)
  const [newest] = backups
  if (newest !== undefined) {
    const { stagingId } = await keeper.restorer.stage({ from: 'list', name: newest.name })
    await keeper.restorer.look(stagingId, undefined)
    await keeper.restorer.discard(stagingId)
  }
  return unreadable.map((name) => `a backup that cannot be read: ${name}`)
}

const complaintsAboutOpening = async (
  keeper: VaultKeeper,
  place: Place,
  expected: readonly Outcome[],
  found: (content: string) => void,
): Promise<readonly string[]> => {
  const state = await keeper.state()
  if (state.kind === 'none' && expected.some(({ content }) => content === undefined)) {
    // The first run begins anew, and tidies up.
    await doStep(keeper, place, { do: 'create' })
    return []
  }
  const passphrases = expected.map((outcome) => outcome.passphrase)
  const content = contentOf(await openWithOne(keeper, place, passphrases))
  found(content)
  // Comes after what the keeper does by itself when the vault was opened.
  const report = await keeper.check()
  const contents = expected.flatMap((outcome) => outcome.content ?? [])
  return [
    ...(state.kind === 'locked' ? [] : [`its state is ${JSON.stringify(state)}`]),
    ...(contents.includes(content) ? [] : [differenceIn(content, contents.at(-1) ?? '')]),
    ...(report.kind === 'sound' ? [] : [`its check says ${report.findings.join(', ')}`]),
    ...(await complaintsAboutBackups(keeper)),
    ...(await complaintsAboutPassphrase(keeper, place, expected)),
  ]
}

/**
 * A change of keys that was interrupted has been brought to its end. Without a keychain it stays to be done
 * to look for keys in one.
 */
const complaintsAboutKeyFile = ({ directory, ring }: Place): readonly string[] => {
  const reading = readKeyFile(vaultPaths(directory).keyFile)
  if (reading.kind !== 'read') return [`its key file is ${reading.kind}`]
  const { unfinished } = reading.keyFile
  const isFinished = ring === undefined && unfinished?.kind === 'keychain'
  return unfinished === undefined || isFinished ? [] : [`unfinished: ${JSON.stringify(unfinished)}`]
}

/**
 * Everything that must hold of a vault after a fault, as a list of complaints: its state is not `none`, it
 * opens with what its owner holds, its content is that of one of the outcomes, so are its newest backup and
 * every page, nothing is left lying about, and nothing of it can be read from the directory. Where an
 * outcome is that there is no vault, one can be made.
 */
export const complaintsAbout = async (
  place: Place,
  expected: readonly Outcome[],
): Promise<Check> => {
  let content: string | undefined
  const complaints: string[] = []
  const inTheClear = (): void => {
    const texts = textsFoundIn(filesIn(place.directory))
    if (texts.length > 0) complaints.push(`in the clear: ${texts.join(', ')}`)
  }
  inTheClear()
  const keeper = keeperOf(place)
  try {
    const found = (text: string): void => {
      content = text
    }
    complaints.push(...(await complaintsAboutOpening(keeper, place, expected, found)))
  } catch (error) {
    complaints.push(`it does not open: ${error instanceof Error ? error.stack : String(error)}`)
  } finally {
    await keeper.close()
  }
  complaints.push(...complaintsAboutKeyFile(place))
  const left = leftoversIn(place.directory)
  if (left.length > 0) complaints.push(`left behind: ${left.join(', ')}`)
  inTheClear()
  // Last: a connection that may not write leaves a log behind.
  const path = vaultPaths(place.directory).database
  const sound = existsSync(path) ? soundWithAKey(place, path) : 'no database'
  if (sound !== 'ok') complaints.push(`its pages: ${JSON.stringify(sound)}`)
  return { complaints, content }
}
