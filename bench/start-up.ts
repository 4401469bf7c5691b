import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { browserArguments } from '../e2e/browser-arguments.ts'
import { startOnDouble } from '../e2e/double-host.ts'
import { appFolder, type RunningHost, type WindowHostChoices } from '../e2e/host.ts'
import { startLoopback } from '../e2e/loopback-host.ts'
import { staticImports } from '../scripts/architecture/static-imports.ts'
import { findBrowser } from '../scripts/e2e/find-browser.ts'
import { makeLargeVault } from './large-vault.ts'
import { median, print } from './measure.ts'

/**
 * From the start of the built program to what somebody sees first, on both hosts: with an empty folder, and with a
 * locked vault; and how much is read on the way. The browser runs already. Run after `npm run build`:
 * `npm run bench:start -- [runs]`
 */

const runs = Number(process.argv[2] ?? 7)

interface BenchedHost {
  readonly name: string
  /** Gives when the page was asked for, in milliseconds of `performance.now()`. */
  readonly open: (choices: WindowHostChoices) => Promise<readonly [RunningHost, number]>
}

const hosts: readonly BenchedHost[] = [
  {
    name: 'loopback',
    open: async (choices) => {
      const host = await startLoopback(choices)
      const ready = performance.now()
      await choices.page.goto(host.url, { waitUntil: 'commit' })
      return [host, ready]
    },
  },
  {
    name: 'double',
    open: async (choices) => [await startOnDouble(choices), performance.now()],
  },
]

interface Start {
  readonly ready: number
  readonly content: number
  /** How many files the page took until then, and their bytes. */
  readonly files: number
  readonly bytes: number
}

const taken = (page: Page): Promise<{ readonly files: number; readonly bytes: number }> =>
  page.evaluate(() => {
    const parts = performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => !name.includes('/rpc/'))
    return {
      files: parts.length,
      bytes: parts.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
    }
  })

const startOnce = async (
  browser: Browser,
  host: BenchedHost,
  dataDir: string,
  title: string,
): Promise<Start> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
  const page = await context.newPage()
  const from = performance.now()
  const [running, ready] = await host.open({ dataDir, keychain: 'none', context, page })
  try {
    await page.getByRole('heading', { name: title }).waitFor()
    const content = performance.now()
    return { ready: ready - from, content: content - from, ...(await taken(page)) }
  } finally {
    await context.close()
    await running.stop()
  }
}

const spread = (values: readonly number[]): string =>
  [median(values), Math.min(...values), Math.max(...values)]
    .map((value) => value.toFixed(0).padStart(8))
    .join('')

const built = join(appFolder, 'out/main')

/** The files of a program that are read before its first line runs. */
const readFirst = (entry: string): void => {
  const { files, packages } = staticImports(join(built, entry))
  const bytes = [...files].reduce((sum, path) => sum + statSync(path).size, 0)
  const outside = [...packages].filter((name) => !isBuiltin(name))
  print(
    `${relative(appFolder, join(built, entry)).padEnd(34)}${String(files.size).padStart(4)} files${(bytes / 1000).toFixed(0).padStart(6)} kB; from outside: ${outside.join(', ')}`,
  )
}

const programPart = (): string => {
  const name = /import\("\.\/(chunks\/run-program[^"]+)"\)/.exec(
    readFileSync(join(built, 'main.js'), 'utf8'),
  )?.[1]
  if (name === undefined) throw new Error('The desktop entry does not import the program late')
  return name
}

const executablePath = findBrowser()
if (!executablePath) throw new Error('No Chromium was found: set KINVENTORY_BROWSER to its path')
const browser = await chromium.launch({ executablePath, args: browserArguments })
const folders: string[] = []
const emptyFolder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
  folders.push(path)
  return path
}
try {
  const locked = emptyFolder()
  await makeLargeVault(locked, 100)
  const states = [
    { name: 'an empty folder', title: 'Welcome to Kinventory', folder: emptyFolder },
    { name: 'a locked vault', title: 'Kinventory is locked', folder: () => locked },
  ]
  print(`milliseconds from the start of the process: median, shortest, longest of ${runs}\n`)
  print(`${''.padEnd(30)}${'page asked for'.padStart(24)}${'first content'.padStart(24)}    page`)
  for (const host of hosts) {
    for (const { name, title, folder } of states) {
      // The first is not counted: it reads everything from the disk.
      const starts: Start[] = []
      for (let run = 0; run <= runs; run += 1) {
        starts.push(await startOnce(browser, host, folder(), title))
      }
      const counted = starts.slice(1)
      const { files = 0, bytes = 0 } = counted.at(-1) ?? {}
      print(
        `${`${host.name}: ${name}`.padEnd(30)}${spread(counted.map(({ ready }) => ready))}${spread(
          counted.map(({ content }) => content),
        )}    ${files} files, ${(bytes / 1000).toFixed(0)} kB`,
      )
    }
  }
  print('\nread before the first line runs')
  for (const entry of ['loopback.js', 'main.js', programPart()]) readFirst(entry)
} finally {
  await browser.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
