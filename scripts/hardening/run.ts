/**
 * `npm run test:hardening`: takes each setting of the checklist away, one at a time, in a copy of the sources, and looks
 * whether the test that should notice fails. Ends with 1 where one does not. `npm run test:hardening -- own-url` does it for the
 * files of that name alone.
 */
import { cp, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { checklist } from './checklist.ts'
import type { Mutant, Settings } from './mutant.ts'
import { openTests, type Tests } from './run-tests.ts'

const root = resolve(import.meta.dirname, '../..')
const workers = 2

type Case = Settings & { readonly mutant: Mutant }

type Outcome = 'noticed' | 'survived' | 'stale'

/** What the tests of the checklist read. */
const copied = [
  'src',
  'resources/locales',
  'vitest.config.ts',
  'electron-builder.config.ts',
  'package.json',
  'tsconfig.base.json',
] as const

/** The real path: where the system's temporary folder is a link, the runner knows its files by that. */
const copySources = async (): Promise<string> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'kinventory-hardening-')))
  for (const path of copied) await cp(join(root, path), join(folder, path), { recursive: true })
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}

const tryOne = async (folder: string, tests: Tests, one: Case): Promise<Outcome> => {
  const { from, to } = one.mutant
  const path = join(folder, one.file)
  const source = await readFile(path, 'utf8')
  if (source.split(from).length !== 2) return 'stale'
  const put = async (text: string): Promise<void> => {
    await writeFile(path, text)
    tests.forget(path)
  }
  await put(source.replace(from, () => to))
  const passes = await tests.pass([join(folder, one.test)])
  await put(source)
  return passes ? 'survived' : 'noticed'
}

/** One worker: takes cases off the list until it is empty. */
const work = async (waiting: Case[], tell: (one: Case, outcome: Outcome) => void) => {
  const folder = await copySources()
  const tests = await openTests(folder)
  try {
    const all = [...new Set(settings.map(({ test }) => join(folder, test)))]
    const mustPass = async (): Promise<void> => {
      // Tests that fail anyway would notice everything.
      if (!(await tests.pass(all))) throw new Error('The tests fail while nothing is missing')
    }
    await mustPass()
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      tell(one, await tryOne(folder, tests, one))
    }
    await mustPass()
  } finally {
    await tests.close()
    await rm(folder, { recursive: true })
  }
}

const wanted = process.argv[2] ?? ''
const settings = checklist.filter(({ file }) => file.includes(wanted))
const cases: Case[] = settings.flatMap((one) => one.mutants.map((mutant) => ({ ...one, mutant })))
const total = cases.length
const started = performance.now()
const failed: string[] = []

const tell = ({ file, mutant }: Case, outcome: Outcome): void => {
  const line = `${outcome.padEnd(8)}  ${basename(file).padEnd(24)}  ${mutant.setting}`
  console.log(line)
  if (outcome !== 'noticed') failed.push(line)
}

await Promise.all(Array.from({ length: workers }, () => work(cases, tell)))

const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `\n${total - failed.length} of ${total}: a test fails where the setting is missing, in ${seconds} s`,
)
for (const line of failed) console.log(line)
process.exitCode = total > 0 && failed.length === 0 ? 0 : 1
