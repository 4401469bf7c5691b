import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataDirectoryFor, defaultDataDirectory } from './data-directory.ts'
import { readPageFiles } from './page-files.ts'
import { readProgramVersion } from './program-version.ts'
import { redactedTrace } from './redacted-trace.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kinventory-launch-'))
})

afterEach(() => rmSync(root, { recursive: true }))

describe('the data folder', () => {
  it('is where it was asked for, and is neither made nor removed here', () => {
    const dataDir = join(root, 'vault')
    const directory = dataDirectoryFor({ dataDir, demo: false })
    directory.dispose()
    expect(directory.path).toBe(dataDir)
    expect(existsSync(dataDir)).toBe(false)
  })

  it('is the system’s own place otherwise, with another window profile', () => {
    const own = dataDirectoryFor({ dataDir: undefined, demo: false })
    expect(own.path).toBe(defaultDataDirectory)
    expect(own.path).toMatch(/Kinventory/)
    const other = dataDirectoryFor({ dataDir: root, demo: false })
    expect(other.windowProfile).not.toBe(own.windowProfile)
    expect(other.windowProfile.startsWith(root)).toBe(false)
    expect(new Set([own.logs, own.windowProfile, other.logs, other.windowProfile]).size).toBe(4)
    expect(own.logs).toMatch(/Kinventory.+window-[0-9a-f]{16}$/)
    expect(other.windowSettings).not.toBe(own.windowSettings)
    expect(other.windowSettings.startsWith(root)).toBe(false)
    // Whoever cleans the one up leaves the other.
    expect(own.windowSettings.startsWith(dirname(own.windowProfile))).toBe(false)
  })

  it('of a demo is new, private, and gone afterwards', () => {
    const one = dataDirectoryFor({ dataDir: root, demo: true })
    const two = dataDirectoryFor({ dataDir: root, demo: true })
    expect(one.path).not.toBe(two.path)
    for (const place of [one.path, one.windowProfile, one.logs]) {
      expect(place.startsWith(join(root, 'kinventory-demo-'))).toBe(true)
    }
    expect(readdirSync(one.path)).toEqual([])
    expect(dirname(one.windowSettings)).toBe(dirname(one.path))
    const ownOnly = process.platform === 'win32' ? 0o666 : 0o700
    expect(statSync(one.path).mode & 0o777).toBe(ownOnly)
    one.dispose()
    two.dispose()
    expect(readdirSync(root)).toEqual([])
    const temporary = dataDirectoryFor({ dataDir: undefined, demo: true })
    expect(temporary.path.startsWith(tmpdir())).toBe(true)
    temporary.dispose()
    expect(existsSync(temporary.path)).toBe(false)
  })
})

describe('the built page', () => {
  it('is read into one list, with the types browsers insist on', async () => {
    mkdirSync(join(root, 'assets'))
    for (const name of [
      'index.html',
      'assets/a.js',
      'assets/a.css',
      'assets/a.woff2',
      'mark.svg',
    ]) {
      writeFileSync(join(root, name), name)
    }
    const files = await readPageFiles(root)
    const types = [...files].map(([path, { type }]) => [path, type] as const)
    expect(types.toSorted(([one], [two]) => one.localeCompare(two))).toEqual([
      ['/', 'text/html; charset=utf-8'],
      ['/assets/a.css', 'text/css; charset=utf-8'],
      ['/assets/a.js', 'text/javascript; charset=utf-8'],
      ['/assets/a.woff2', 'font/woff2'],
      ['/index.html', 'text/html; charset=utf-8'],
      ['/mark.svg', 'image/svg+xml'],
    ])
    expect(files.get('/assets/a.js')?.body.toString()).toBe('assets/a.js')
  })

  it('must be there', async () => {
    await expect(readPageFiles(root)).rejects.toThrow('The built page is missing')
  })
})

it('reads the version, and fails where there is none', async () => {
  const file = join(root, 'package.json')
  writeFileSync(file, '{"name":"kinventory","version":"1.2.3"}')
  expect(await readProgramVersion(file)).toBe('1.2.3')
  writeFileSync(file, '{}')
  await expect(readProgramVersion(file)).rejects.toThrow('version')
})

it('a trace names places and never quotes what the error says', () => {
  const trace = redactedTrace(new TypeError('ana.rivera@example.com'))
  expect(trace).toMatch(/^TypeError\n {4}at /)
  expect(trace).not.toContain('ana.rivera')
  const lines = new Error('bad row\n    at home: ana.rivera@example.com\n    at school')
  expect(redactedTrace(lines)).not.toMatch(/ana\.rivera|school/)
  expect(redactedTrace('ana.rivera@example.com')).toBe('string')
})
