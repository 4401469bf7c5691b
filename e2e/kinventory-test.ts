import {
  test as base,
  chromium,
  expect,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test'
import { browserArguments } from './browser-arguments.ts'
import { startOnDouble } from './double-host.ts'
import { pageOfWindow, startOnElectron } from './electron-host.ts'
import {
  removeFolder,
  temporaryFolder,
  windowProfile,
  type RunningHost,
  type WindowHostChoices,
} from './host.ts'
import { hostName, skipReason } from './host-name.ts'
import { startLoopback } from './loopback-host.ts'
import { watchPages, type Watched } from './watch-pages.ts'

/** How a host is started. */
interface StartChoices {
  readonly keychain?: 'real' | 'none'
  /** The address of another session's bus, whose Secret Service is the host's. */
  readonly bus?: string
  readonly args?: readonly string[]
  /** How many days the host's calendar clock goes ahead of the computer's. */
  readonly daysAhead?: number
}

export interface Family {
  readonly dataDir: string
  readonly profileDir: string
  readonly context: BrowserContext
  readonly page: Page
  /** Starts a host on the family's data directory; ended with the test. */
  start(choices?: StartChoices): Promise<RunningHost>
  /** Starts a host and opens its page. */
  open(choices?: StartChoices): Promise<RunningHost>
  /** Closes the browser so that its profile is complete on disk. */
  closeBrowser(): Promise<void>
}

export const hasKeyring = process.env['KINVENTORY_TEST_KEYRING'] === '1'

interface Fixtures {
  readonly family: Family
  /** Tests that try to reach other origins on purpose: what matters is that nothing came of it. */
  readonly attacks: boolean
  readonly rightHost: undefined
  /** The browser's language; `en-XA` is the pseudo-locale. */
  readonly language: string
}

/** Tests that look at what a browser keeps get one with a profile on disk; starting it takes a second. */
const keepsProfile = '@keeps-profile'

/** A context of the worker's browser, or, with `profile`, a browser of its own that keeps one there. */
const contextFor = (
  browser: Browser,
  locale: string,
  profile: string | undefined,
): Promise<BrowserContext> => {
  const options = {
    viewport: { width: 1280, height: 860 },
    locale,
    reducedMotion: 'reduce',
  } as const
  return profile
    ? chromium.launchPersistentContext(profile, {
        ...options,
        executablePath: process.env['KINVENTORY_BROWSER'],
        args: browserArguments,
      })
    : browser.newContext(options)
}

/**
 * A family with an empty data directory and a browser context of its own. After every test: no request
 * went anywhere but to the app's own origin (P1), and the page reported no error.
 */
export const test = base.extend<Fixtures>({
  language: ['en-US', { option: true }],
  attacks: [false, { option: true }],
  rightHost: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see which fixtures are used
    async ({}, provide, info) => {
      const reason = skipReason(info.tags)
      info.skip(reason !== undefined, reason)
      await provide(undefined)
    },
    { auto: true },
  ],
  family: async ({ browser, language, attacks }, provide, info) => {
    const data = await temporaryFolder('data')
    const profile = await temporaryFolder('profile')
    const hosts: RunningHost[] = []
    const isKept = info.tags.includes(keepsProfile)
    const context = await contextFor(browser, language, isKept ? profile.path : undefined)
    const watched: Watched = { requested: [], problems: [] }
    const { requested, problems } = watched
    watchPages(context, watched)
    let shown: Page | undefined
    const page =
      hostName === 'electron'
        ? pageOfWindow(() => shown)
        : (context.pages()[0] ?? (await context.newPage()))
    const startHost = async (choices: WindowHostChoices): Promise<RunningHost> => {
      if (hostName === 'loopback') return startLoopback(choices)
      if (hostName === 'double') return startOnDouble(choices)
      const started = await startOnElectron(choices)
      watchPages(started.app.context(), watched)
      shown = started.page
      return started.host
    }
    const start: Family['start'] = async (choices = {}) => {
      const host = await startHost({
        dataDir: data.path,
        keychain: choices.keychain ?? 'none',
        args: choices.args ?? [],
        daysAhead: choices.daysAhead,
        bus: choices.bus,
        context,
        page,
      })
      hosts.push(host)
      return host
    }
    let open = true
    await provide({
      dataDir: data.path,
      profileDir: profile.path,
      context,
      page,
      start,
      open: async (choices) => {
        const host = await start(choices)
        if (!host.hasWindow) await page.goto(host.url)
        return host
      },
      closeBrowser: async () => {
        if (!isKept) throw new Error(`Only a test tagged ${keepsProfile} has a profile on disk`)
        open = false
        await context.close()
      },
    })
    if (info.status !== info.expectedStatus && open) {
      await page.screenshot({ path: info.outputPath('failed.png'), fullPage: true })
      info.annotations.push({ type: 'page problems', description: problems.join('\n') })
    }
    // A window asks for its page before it is known that the host is ready.
    const isStranger = (address: string): boolean => {
      const isOwn = hosts.some(({ origin }) => address.startsWith(`${origin}/`))
      return !isOwn && !['blob:', 'data:'].includes(new URL(address).protocol)
    }
    const desktops = hosts.flatMap(({ desktop }) => (desktop ? [desktop] : []))
    if (open) await context.close()
    for (const host of hosts) await host.stop()
    await Promise.all([data.remove(), profile.remove(), removeFolder(windowProfile(data.path))])
    expect(
      desktops.flatMap(({ faults }) => faults),
      'faults of the double',
    ).toEqual([])
    expect(
      desktops.flatMap(({ letOut }) => letOut),
      'requests let out',
    ).toEqual([])
    if (attacks) return
    expect(requested.filter(isStranger), 'requests to other origins').toEqual([])
    expect(problems, 'errors in the page').toEqual([])
  },
})

export { expect }
