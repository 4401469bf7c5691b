import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: number
}

const filesOf = (folder: string, ending: RegExp): readonly SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const text = readFileSync(path, 'utf8')
      return { path: path.slice(root.length + 1), text, lines: text.split('\n').length - 1 }
    })

const isTest = (file: SourceFile): boolean =>
  /\.test\.tsx?$/.test(file.path) ||
  file.path.split(sep).some((part) => part === 'test-support' || part === 'testing')
const product = filesOf('src', /\.tsx?$/).filter((file) => !isTest(file))
const linesIn = (...folders: readonly string[]): number =>
  product
    .filter((file) => folders.some((folder) => file.path.startsWith(join('src', folder) + sep)))
    .reduce((sum, file) => sum + file.lines, 0)

describe('the folder tree tells the architecture', () => {
  test('only main and preload import electron', () => {
    const importing = product
      .filter((file) => /from 'electron(?:\/[a-z]+)?'|require\('electron'\)/.test(file.text))
      .map((file) => file.path.split(sep)[1])
    expect(new Set(importing)).toEqual(new Set(['main', 'preload']))
  })

  test('hosts touch the vault only to start its keychain process and to make a folder private', () => {
    const touched = product
      .filter((file) => ['main', 'preload', 'loopback'].includes(file.path.split(sep)[1] ?? ''))
      .flatMap((file) => [...file.text.matchAll(/from '(?:\.\.\/)+(vault\/[^']+)'/g)])
      .map((match) => match[1])
    expect(new Set(touched)).toEqual(
      new Set([
        'vault/keys/fork-keychain.ts',
        'vault/keys/keychain-process.ts',
        'vault/private-files.ts',
      ]),
    )
  })

  test('only the hosts open connections, and only the gate is given the way (P1)', () => {
    const reaching = product.filter(({ text }) => /\bfetch\(/.test(text)).map(({ path }) => path)
    expect(new Set(reaching)).toEqual(
      new Set(
        [
          // The hosts' own, handed to the program as a port.
          'src/loopback/loopback.ts',
          'src/main/hardening/network-session.ts',
          // The one that uses it.
          'src/application/network/gate.ts',
          // The page's calls to the host it came from; its policy allows no other.
          'src/renderer/state/link.ts',
          'src/renderer/state/session.ts',
        ].map((path) => path.split('/').join(sep)),
      ),
    )
    const clients =
      /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|from '(?:node:)?(?:https|http2|tls|dgram|dns|undici)[/']|import\('(?:node:)?(?:http|https|net|tls)'\)/
    expect(product.filter(({ text }) => clients.test(text)).map(({ path }) => path)).toEqual([])
    const sockets = product.flatMap(({ text }) =>
      [...text.matchAll(/^import (?!type )(.*) from 'node:(?:http|net)'$/gm)].map(([, names]) =>
        names?.replaceAll(/\btype \w+|[{},\s]/g, ''),
      ),
    )
    expect(new Set(sockets)).toEqual(new Set(['createServer']))
  })

  test('main and preload together are under 5 % of src', () => {
    const all = product.reduce((sum, file) => sum + file.lines, 0)
    expect(linesIn('main', 'preload')).toBeGreaterThan(0)
    expect(linesIn('main', 'preload') / all).toBeLessThan(0.05)
  })

  test('no file is over 400 lines, tests and scripts included', () => {
    const everything = ['src', 'scripts', 'e2e'].flatMap((folder) =>
      filesOf(folder, /\.(tsx?|css)$/),
    )
    expect(everything.filter((file) => file.lines > 400).map((file) => file.path)).toEqual([])
  })

  test('tests that share a process put nothing in the place of a module', () => {
    const sharing = ['src/domain', 'src/formats', 'src/renderer']
      .flatMap((folder) => filesOf(folder, /\.test\.tsx?$/))
      .filter(({ text }) => /\bvi\.(?:mock|doMock|stubGlobal)\(/.test(text))
      .map(({ path }) => path.split(sep).join('/'))
    // vitest.config.ts gives these a process of their own.
    const alone = /renderer\/(?:features\/(?:arrivals|desktop)\/|state\/(?:arrivals|save-paper)\.)/
    expect(sharing.filter((path) => !alone.test(path))).toEqual([])
  })

  test('no grab-bag folder and no barrel file', () => {
    const banned = new Set(['utils', 'util', 'common', 'shared', 'helpers', 'lib', 'misc'])
    const folders = product.flatMap((file) => file.path.split(sep).slice(1, -1))
    expect(folders.filter((folder) => banned.has(folder))).toEqual([])
    expect(product.filter((file) => /^index\.tsx?$/.test(basename(file.path)))).toEqual([])
  })

  test('every export of the domain and the use cases has a doc comment, or is a plain shape', () => {
    const bare = product
      .filter((file) => /^src.(?:domain|application|formats|vault)./.test(file.path))
      .flatMap((file) =>
        [
          ...file.text.matchAll(
            /^(?<before>.*)\n(?:export (?:async )?(?:const|function\*?|class) )(?<name>\w+)/gm,
          ),
        ]
          .filter((match) => !/\*\/\s*$/.test(match.groups?.['before'] ?? ''))
          .filter((match) => /^[a-z]\w*$/.test(match.groups?.['name'] ?? ''))
          .filter((match) => /= (?:async )?(?:\(|<|function)/.test(lineOf(file.text, match.index)))
          .map((match) => `${file.path}: ${match.groups?.['name']}`),
      )
    expect(bare).toEqual([])
  })
})

/** The line that follows the one at `index`: where the export stands. */
function lineOf(text: string, index: number): string {
  const start = text.indexOf('\n', index) + 1
  return text.slice(start, text.indexOf('\n', start))
}
