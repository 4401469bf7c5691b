import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { everyScreen, goTo } from '../../e2e/every-screen.ts'
import { inPage, type OpenPage } from '../in-page.ts'
import { costOf, heapOf } from '../page-timing.ts'
import { figureOf } from '../report/figure-of.ts'
import type { Figure, MeasureSection, Table } from '../report/section.ts'

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
      const dialog = page.getByRole('dialog')
      await press(page, ['Control+k'])
      await dialog.waitFor()
      await press(page, typed)
      // The next turn opens it anew.
      await press(page, ['Escape'])
      await dialog.waitFor({ state: 'hidden' })
    },
  },
]

/** The longest screens, which are scrolled as often as they are opened; the others once. */
const long: ReadonlySet<string> = new Set(['child', 'guardian', 'ledger', 'accounts', 'timeline'])

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  0

/** What a process takes of the computer's memory, in MB; nothing where the system does not say. */
const residentOf = (pid: number): number | undefined => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000
  } catch {
    return undefined
  }
}

interface Visit {
  readonly label: string
  readonly cells: readonly (Figure | undefined)[]
  readonly heap: number
  readonly resident: number | undefined
}

const visit = async (
  { page, session, host }: OpenPage,
  [name, address]: readonly [string, string],
  runs: number,
): Promise<Visit> => {
  const content: number[] = []
  const opening: number[] = []
  const scrolling: number[] = []
  for (let run = 0; run < runs; run += 1) {
    await goTo(page, name === 'settings' ? '#/' : '#/settings')
    const cost = await costOf(page, async () => {
      const from = performance.now()
      await goTo(page, address)
      content.push(performance.now() - from)
    })
    opening.push(cost.longestFrame)
    if (run > 0 && !long.has(name)) continue
    scrolling.push((await costOf(page, () => scroll(page))).longestFrame)
  }
  return {
    label: name,
    cells: [figureOf(content), figureOf(opening), figureOf(scrolling)],
    heap: await heapOf(page, session),
    resident: residentOf(host.pid),
  }
}

const workTable = async (
  page: Page,
  screens: ReadonlyMap<string, string>,
  runs: number,
): Promise<Table> => {
  const rows = []
  for (const { screen, name, run } of works) {
    const samples: { middle: number; high: number; longest: number; frame: number }[] = []
    for (let turn = 0; turn < runs; turn += 1) {
      await goTo(page, '#/settings')
      await goTo(page, screens.get(screen) ?? '#/')
      const { interactions, longestFrame } = await costOf(page, () => run(page))
      samples.push({
        middle: quantile(interactions, 0.5),
        high: quantile(interactions, 0.95),
        longest: Math.max(0, ...interactions),
        frame: longestFrame,
      })
    }
    rows.push({
      label: `${screen}: ${name}`,
      cells: [
        figureOf(samples.map(({ middle }) => middle)),
        figureOf(samples.map(({ high }) => high)),
        figureOf(samples.map(({ longest }) => longest)),
        figureOf(samples.map(({ frame }) => frame)),
      ],
    })
  }
  return {
    title: 'From a press to the next paint',
    columns: [
      'worked with',
      'half of the presses (ms)',
      '95th percentile (ms)',
      'longest (ms)',
      'longest frame (ms)',
    ],
    rows,
  }
}

const memoryTable = (visits: readonly Visit[]): Table => {
  const residents = visits.flatMap(({ resident }) => (resident === undefined ? [] : [resident]))
  return {
    title: 'Memory, over all screens',
    columns: ['of', 'MB'],
    rows: [
      {
        label: 'the page: its own objects, after unused ones were let go',
        cells: [figureOf(visits.map(({ heap }) => heap))],
      },
      {
        label: 'the program: all that it takes of the computer (RSS)',
        cells: [residents.length === 0 ? 'not measured' : figureOf(residents)],
      },
    ],
  }
}

/** Every screen of a large household in Chromium: how soon it is there, how it scrolls, how it answers, what it holds. */
export const measure: MeasureSection = (scale) => {
  const [accounts, runs] = scale === 'full' ? ([10_000, 3] as const) : ([2000, 1] as const)
  return inPage(accounts, async (open) => {
    const screens = await everyScreen(open.page)
    const visits: Visit[] = []
    for (const screen of screens) visits.push(await visit(open, screen, runs))
    return {
      title: 'Screens and memory',
      text: [
        `The built program on the loopback host in Chromium, on a made-up vault of ${accounts.toLocaleString('en')} accounts, six people and 1,100 listed breaches. Each screen is opened from another one: the time until its content is there, the longest frame until then, and the longest while the wheel turns down and up again. Chromium tells of frames from 50 ms on: 0 is a shorter one.`,
        'Aimed at: 200 ms from a press to the next paint at the 95th percentile, and no frame over 50 ms while scrolling.',
        'Memory is looked at on every screen in turn, in one session: median, least and most. The heap of the program by itself stands with the import.',
      ],
      tables: [
        {
          title: 'Opening and scrolling',
          columns: [
            'screen',
            'content (ms)',
            'longest frame, opening (ms)',
            'longest frame, scrolling (ms)',
          ],
          rows: visits.map(({ label, cells }) => ({ label, cells })),
        },
        await workTable(open.page, screens, runs),
        memoryTable(visits),
      ],
      curves: [],
    }
  })
}
