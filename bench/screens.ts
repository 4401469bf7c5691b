import { chromium, type Page } from '@playwright/test'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserArguments } from '../e2e/browser-arguments.ts'
import { everyScreen, goTo } from '../e2e/every-screen.ts'
import { startLoopback } from '../e2e/loopback-host.ts'
import { findBrowser } from '../scripts/e2e/find-browser.ts'
import { largePassphrase, makeLargeVault } from './large-vault.ts'
import { costOf, heapOf, recordInPage, type PageCost } from './page-timing.ts'
import { print } from './measure.ts'

/**
 * Opens every screen of the built program in Chromium on a made-up household of six people, 1,100 listed breaches and
 * 10,000 accounts, and works with the longest ones: time to content, longest frame, interaction to next paint, memory.
 * Run after `npm run build`: `npm run bench:screens -- [accounts ...]`
 */

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000]
const runs = 3

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  0

const row = (name: string, values: readonly number[]): string =>
  `${name.padEnd(44)}${values.map((value) => value.toFixed(0).padStart(9)).join('')}`

/** Turns the wheel down the page and back up. */
const scroll = async (page: Page): Promise<void> => {
  await page.mouse.move(700, 500)
  for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, step < 20 ? 700 : -900)
}

/** Presses these keys, one interaction each. */
const press = async (page: Page, keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(40)
  }
}

interface Work {
  readonly screen: string
  readonly name: string
  readonly run: (page: Page) => Promise<void>
}

/** Types a search and takes it back, letter by letter. */
const typed = ['s', 'i', 't', 'e', ' ', '4', '7', ...Array.from({ length: 7 }, () => 'Backspace')]

const works: readonly Work[] = [
  {
    screen: 'accounts',
    name: 'search as you type',
    run: async (page) => {
      await page.getByLabel('Search accounts').focus()
      await press(page, typed)
    },
  },
  {
    screen: 'accounts',
    name: 'sort by a column, and back',
    run: async (page) => {
      await page.getByRole('columnheader', { name: /^Name/ }).getByRole('button').focus()
      await press(page, ['Enter', 'Enter', 'Enter'])
    },
  },
  {
    screen: 'accounts',
    name: 'select all, and none',
    run: async (page) => {
      await page.getByRole('table').getByRole('checkbox').first().focus()
      await press(page, ['Space', 'Space'])
    },
  },
  {
    screen: 'child',
    name: 'only what is out, and all',
    run: async (page) => {
      await page.getByRole('checkbox', { name: /^Only what is out/ }).focus()
      await press(page, ['Space', 'Space', 'Space', 'Space'])
    },
  },
  {
    screen: 'child',
    name: 'walk the matrix by keyboard',
    run: async (page) => {
      await page.locator('[data-cell][tabindex="0"]').focus()
      await press(page, [
        ...Array.from({ length: 12 }, () => 'ArrowDown'),
        'PageDown',
        'PageDown',
        'Control+End',
        'Control+Home',
      ])
    },
  },
  {
    screen: 'household',
    name: 'go anywhere, letter by letter',
    run: async (page) => {
      await press(page, ['Control+k'])
      await page.getByRole('dialog').waitFor()
      await press(page, typed)
    },
  },
]

const report = (name: string, cost: PageCost): void =>
  print(
    row(name, [
      cost.longestFrame,
      quantile(cost.interactions, 0.5),
      quantile(cost.interactions, 0.95),
      Math.max(0, ...cost.interactions),
    ]),
  )

const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000

const bench = async (accounts: number, browserPath: string): Promise<void> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
  await makeLargeVault(dataDir, accounts)
  const host = await startLoopback({ dataDir, keychain: 'none' })
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: [...browserArguments, '--enable-precise-memory-info'],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
    await context.addInitScript(recordInPage)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.goto(host.url)
    await page.getByLabel('Passphrase').fill(largePassphrase)
    const start = performance.now()
    await page.keyboard.press('Enter')
    await page.locator('nav a[href*="#/people/"]').first().waitFor()
    await page.locator('main h1').waitFor()
    print(
      `\n${accounts} accounts. Unlocking to the household: ${(performance.now() - start).toFixed(0)} ms`,
    )
    const screens = await everyScreen(page)

    print(row('\nopening', []).padEnd(45) + '   content    frame   scroll     heap     host')
    for (const [name, address] of screens) {
      const times: number[] = []
      let frame = 0
      for (let run = 0; run < runs; run += 1) {
        await goTo(page, name === 'settings' ? '#/' : '#/settings')
        const cost = await costOf(page, async () => {
          const from = performance.now()
          await goTo(page, address)
          times.push(performance.now() - from)
        })
        frame = Math.max(frame, cost.longestFrame)
      }
      const scrolled = await costOf(page, () => scroll(page))
      print(
        row(name, [
          quantile(times, 0.5),
          frame,
          scrolled.longestFrame,
          await heapOf(page, session),
          residentOf(host.pid),
        ]),
      )
    }

    print(`\n${'working'.padEnd(44)}    frame      p50      p95      max`)
    for (const { screen, name, run } of works) {
      await goTo(page, '#/settings')
      await goTo(page, screens.get(screen) ?? '#/')
      report(`${screen}: ${name}`, await costOf(page, () => run(page)))
    }
  } finally {
    await browser.close()
    await host.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const browserPath = findBrowser()
if (!browserPath) throw new Error('No Chromium was found: set KINVENTORY_BROWSER to its path')
print('milliseconds, memory in MB; a frame of 0 took less than 50 ms')
for (const accounts of counts) await bench(accounts, browserPath)
