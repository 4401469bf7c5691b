import { spawn } from 'node:child_process'
import type { Browser, Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { performance } from 'node:perf_hooks'
import { startOnDouble } from '../../e2e/double-host.ts'
import { appFolder, exited, type RunningHost, type WindowHostChoices } from '../../e2e/host.ts'
import { startLoopback } from '../../e2e/loopback-host.ts'
import { staticImports } from '../../scripts/architecture/static-imports.ts'
import { startBrowser, unlockPage } from '../in-page.ts'
import { makeLargeVault } from '../large-vault.ts'
import { figureOf } from '../report/figure-of.ts'
import type { MeasureSection, Table } from '../report/section.ts'

interface BenchedHost {
  readonly name: string
  /** Gives when the page was asked for, in milliseconds of `performance.now()`. */
  readonly open: (choices: WindowHostChoices) => Promise<readonly [RunningHost, number]>
}

const hosts: readonly BenchedHost[] = [
  {
    name: 'loopback host',
    open: async (choices) => {
      const host = await startLoopback(choices)
      const ready = performance.now()
      await choices.page.goto(host.url, { waitUntil: 'commit' })
      return [host, ready]
    },
  },
  {
    name: 'desktop host on the double',
    open: async (choices) => [await startOnDouble(choices), performance.now()],
  },
]

/** How many files the page took until now, and their bytes unpacked. */
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

interface Start {
  readonly ready: number
  readonly content: number
  readonly files: number
  readonly bytes: number
  /** From the passphrase to the household; only where it was asked for. */
  readonly unlocked?: number | undefined
}

const startOnce = async (
  browser: Browser,
  host: BenchedHost,
  dataDir: string,
  title: string,
  unlocks: boolean,
): Promise<Start> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
  const page = await context.newPage()
  const from = performance.now()
  const [running, ready] = await host.open({ dataDir, keychain: 'none', context, page })
  try {
    await page.getByRole('heading', { name: title }).waitFor()
    const content = performance.now()
    const part = { ready: ready - from, content: content - from, ...(await taken(page)) }
    if (!unlocks) return part
    const asked = performance.now()
    await unlockPage(page)
    return { ...part, unlocked: performance.now() - asked }
  } finally {
    await context.close()
    await running.stop()
  }
}

/** Several starts after one that is not counted, since it reads everything from the disk. */
const startOften = async (runs: number, start: () => Promise<Start>): Promise<readonly Start[]> => {
  const starts: Start[] = []
  for (let run = 0; run <= runs; run += 1) starts.push(await start())
  return starts.slice(1)
}

/** From the call of npm to the ready line, as somebody starts it; a stale build is made in the uncounted round. */
const npmStart = async (runs: number, dataDir: string): Promise<readonly number[]> => {
  const times: number[] = []
  for (let run = 0; run <= runs; run += 1) {
    const from = performance.now()
    const child = spawn(
      'npm',
      [
        'start',
        '--silent',
        '--',
        '--host=loopback',
        '--no-open',
        '--port=0',
        `--data-dir=${dataDir}`,
      ],
      // A group of its own: npm passes no signal on to the program that it starts.
      { stdio: ['ignore', 'pipe', 'ignore'], detached: true },
    )
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (bytes: Buffer) => {
        if (bytes.toString().includes('Kinventory is ready')) resolve()
      })
      child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)))
    })
    if (run > 0) times.push(performance.now() - from)
    process.kill(-(child.pid ?? 0), 'SIGTERM')
    await exited(child)
  }
  return times
}

const built = join(appFolder, 'out/main')

const programPart = (): string => {
  const name = /import\("\.\/(chunks\/run-program[^"]+)"\)/.exec(
    readFileSync(join(built, 'main.js'), 'utf8'),
  )?.[1]
  if (name === undefined) throw new Error('The desktop entry does not import the program late')
  return name
}

/** The files of each program that are read before its first line runs. */
const readFirst = (): Table => ({
  title: 'Read before the first line runs',
  columns: ['program', 'files', 'kB', 'packages from outside'],
  rows: ['loopback.js', 'main.js', programPart()].map((entry) => {
    const { files, packages } = staticImports(join(built, entry))
    const bytes = [...files].reduce((sum, path) => sum + statSync(path).size, 0)
    const outside = [...packages].filter((name) => !isBuiltin(name))
    return {
      // The name of a chunk carries a hash of what is in it.
      label: relative(appFolder, join(built, entry)).replace(/-[\w-]{8}\.js$/, '.js'),
      cells: [files.size, Math.round(bytes / 1000), outside.join(', ') || 'none'],
    }
  }),
})

/** From the start of the built program to what somebody sees first. */
export const measure: MeasureSection = async (scale) => {
  const runs = scale === 'full' ? 5 : 2
  const sizes = scale === 'full' ? [500, 10_000] : [500]
  const folders: string[] = []
  const emptyFolder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
    folders.push(path)
    return path
  }
  const browser = await startBrowser()
  try {
    const vaults: { readonly accounts: number; readonly folder: string }[] = []
    for (const accounts of sizes) {
      const folder = emptyFolder()
      await makeLargeVault(folder, accounts)
      vaults.push({ accounts, folder })
    }
    const [small] = vaults
    if (!small) throw new Error('No vault was made')
    const states = [
      { name: 'an empty folder', title: 'Welcome to Kinventory', folder: emptyFolder },
      { name: 'a locked vault', title: 'Kinventory is locked', folder: () => small.folder },
    ]
    const rows = []
    for (const host of hosts) {
      for (const { name, title, folder } of states) {
        const starts = await startOften(runs, () =>
          startOnce(browser, host, folder(), title, false),
        )
        const last = starts.at(-1)
        rows.push({
          label: `${host.name}: ${name}`,
          cells: [
            figureOf(starts.map(({ ready }) => ready)),
            figureOf(starts.map(({ content }) => content)),
            last?.files,
            Math.round((last?.bytes ?? 0) / 1000),
          ],
        })
      }
    }
    const unlocked = []
    for (const host of hosts) {
      for (const { accounts, folder } of vaults) {
        const starts = await startOften(runs, () =>
          startOnce(browser, host, folder, 'Kinventory is locked', true),
        )
        unlocked.push({
          label: `${host.name}: ${accounts.toLocaleString('en')} accounts`,
          cells: [figureOf(starts.map(({ unlocked: time }) => time ?? 0))],
        })
      }
    }
    return {
      title: 'Starting and opening',
      text: [
        'The built program, started anew each time; the browser runs already. `npm start` is called as somebody calls it, without opening a browser, on an empty folder: npm, the look whether the build is stale, and the host.',
        'First content is the first heading on the screen. The desktop host runs on the double of Electron, which starts an ordinary Node process and plays the window in a page: its times say how our part grows, and are not those of Electron.',
        'Opening goes from the press of Enter under a typed passphrase to the household on the screen, in the page that had just started; the derivation of the key takes its part of that, and at first the surface is derived, too.',
      ],
      tables: [
        {
          title: 'npm start, to the line that says it is ready',
          columns: ['started', 'ready (ms)'],
          rows: [
            { label: 'an empty folder', cells: [figureOf(await npmStart(runs, emptyFolder()))] },
          ],
        },
        {
          title: 'From the start of the process to first content',
          columns: [
            'host and folder',
            'page asked for (ms)',
            'first content (ms)',
            'files of the page',
            'their size (kB)',
          ],
          rows,
        },
        {
          title: 'From the passphrase to the household on the screen',
          columns: ['host and vault', 'first content (ms)'],
          rows: unlocked,
        },
        readFirst(),
      ],
      curves: [],
    }
  } finally {
    await browser.close()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}
