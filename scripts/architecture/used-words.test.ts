import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

const textsIn = (folder: string, ending: RegExp): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  )

const program = textsIn('src/renderer', /(?<!\.test)\.tsx?$/)
const application = ['src/application', 'src/main']
  .flatMap((folder) => [...textsIn(folder, /(?<!\.test)\.ts$/).values()])
  .join('\n')

/** Namespaces that the program or its window writes with, as values: `words.entry` and `{ entry }` ask for `….entry`. */
const ofApplication = new Set(
  [...application.matchAll(/locales\/en\/([\w-]+)\.json/g)].map(([, namespace]) => namespace),
)
const fieldsOfApplication = new Set(
  [...application.matchAll(/(?:\.|[{,]\s*)(\w+)/g)].map(([, field]) => field),
)

const keysOf = (words: unknown): readonly string[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, inner]) =>
        typeof inner === 'string' ? [key] : keysOf(inner).map((rest) => `${key}.${rest}`),
      )
    : []

test('every message of the interface is asked for somewhere', () => {
  const code = [...program.values()].join('\n')
  const whole = new Set([...code.matchAll(/['"`]([\w:.-]+)['"`]/g)].map(([, text]) => text))
  // Keys put together from parts: `kind.${id}Detail` asks for all that begin and end so. One may stand within another.
  const composed = [...code.matchAll(/(?=`([\w:.-]*)\$\{(?:[^{}`]|`[^`]*`)*\}([\w.-]*))/g)]
    .map(([, start = '', end = '']) => ({ start, end }))
    .filter(({ start, end }) => /[.:]/.test(start) || /^\.\w/.test(end))
  const isAsked = (key: string): boolean =>
    whole.has(key) ||
    composed.some(
      ({ start, end }) => key.startsWith(start) && key.slice(start.length).includes(end),
    )
  const unasked = [...textsIn('resources/locales/en', /\.json$/)].flatMap(([path, text]) => {
    const namespace = basename(path, '.json')
    return keysOf(JSON.parse(text))
      .filter((key) => !isAsked(key) && !isAsked(`${namespace}:${key}`))
      .filter(
        (key) =>
          !ofApplication.has(namespace) || !fieldsOfApplication.has(key.split('.').at(-1) ?? ''),
      )
      .map((key) => `${namespace}:${key}`)
  })
  expect(unasked).toEqual([])
})

test('every class of a style sheet is worn by something', () => {
  const wearers = new Map<string, string>()
  for (const [path, text] of program) {
    for (const [, sheet = ''] of text.matchAll(/from '([^']+\.module\.css)'/g)) {
      const from = join(dirname(path), sheet)
      wearers.set(from, (wearers.get(from) ?? '') + text)
    }
  }
  const unworn = [...textsIn('src/renderer', /\.module\.css$/)].flatMap(([path, sheet]) => {
    const code = wearers.get(path) ?? ''
    const classes = sheet.replaceAll(/\/\*[^]*?\*\/|\{[^{}]*\}/g, ' ').matchAll(/\.([a-z][\w-]*)/gi)
    return [...new Set([...classes].map(([, name = '']) => name))]
      .filter((name) => !code.includes(`'${name}'`) && !/\w\[[a-z]\w*[\].\s]/.test(code))
      .map((name) => `${basename(path)} .${name}`)
  })
  expect(unworn).toEqual([])
})
