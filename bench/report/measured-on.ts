import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Database from 'better-sqlite3'
import { findBrowser } from '../../scripts/e2e/find-browser.ts'
import { machineInWords } from '../../scripts/report/machine.ts'

/** On what some figures were measured. */
export interface MeasuredOn {
  /** Processor, cores, memory, system, Node. */
  readonly machine: string
  /** SQLite with its cipher, and Chromium where there is one. */
  readonly programs: readonly string[]
}

/** Of what, and when. */
export interface MeasuredOf {
  readonly version: string
  /** The short id of the commit, with `+` where files that are measured had changes that were not committed. */
  readonly commit: string
  /** Days as `2026-11-22`. */
  readonly commitDay: string
  readonly day: string
}

const root = resolve(import.meta.dirname, '../..')

const said = (program: string, ...words: readonly string[]): string =>
  spawnSync(program, words, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''

const versionIn = (text: string): string => /\d+(?:\.\d+)+/.exec(text)?.[0] ?? 'version unknown'

const packageVersion = (path: string): string => {
  const { version } = JSON.parse(readFileSync(resolve(root, path), 'utf8')) as {
    readonly version: string
  }
  return version
}

const databasePrograms = (): readonly string[] => {
  const database = new Database(':memory:')
  try {
    const one = (sql: string): string => String(database.prepare<[], string>(sql).pluck().get())
    return [
      `SQLite ${one('select sqlite_version()')}`,
      `${one('select sqlite3mc_version()')} (SQLCipher 4)`,
    ]
  } finally {
    database.close()
  }
}

/** Looks at this machine; names of it, of users and folders are not among what it gives. */
export const measuredOn = (): MeasuredOn => {
  const browser = findBrowser()
  return {
    machine: machineInWords(),
    programs: [
      ...databasePrograms(),
      `better-sqlite3-multiple-ciphers ${packageVersion('node_modules/better-sqlite3/package.json')}`,
      browser === undefined ? 'no Chromium' : `Chromium ${versionIn(said(browser, '--version'))}`,
    ],
  }
}

/** The program as it lies here, today. Outside a git checkout the commit is `unknown`. */
export const measuredOf = (): MeasuredOf => {
  const [commit = '', commitDay = ''] = said('git', 'log', '-1', '--format=%h %cs').split(' ')
  const changes = said(
    'git',
    'status',
    '--porcelain',
    '--untracked-files=no',
    '--',
    'src',
    'resources',
    'package-lock.json',
  )
  return {
    version: packageVersion('package.json'),
    commit: commit === '' ? 'unknown' : commit + (changes === '' ? '' : '+'),
    commitDay,
    day: new Date().toISOString().slice(0, 10),
  }
}
