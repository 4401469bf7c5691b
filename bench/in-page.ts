import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserArguments } from '../e2e/browser-arguments.ts'
import type { RunningHost } from '../e2e/host.ts'
import { startLoopback } from '../e2e/loopback-host.ts'
import { findBrowser } from '../scripts/e2e/find-browser.ts'
import { largePassphrase, makeLargeVault } from './large-vault.ts'
import { recordInPage } from './page-timing.ts'

/** The browser of the end-to-end tests, which also tells exactly how large a page's heap is. Fails where there is none. */
export const startBrowser = (): Promise<Browser> => {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('No Chromium was found: set KINVENTORY_BROWSER to its path')
  return chromium.launch({
    executablePath,
    args: [...browserArguments, '--enable-precise-memory-info'],
  })
}

/** A page of the built program with an open vault, and what is around it. */
export interface OpenPage {
  readonly page: Page
  readonly session: CDPSession
  readonly host: RunningHost
}

/** Gives the passphrase and waits until the household is on the screen. */
export const unlockPage = async (page: Page): Promise<void> => {
  await page.getByLabel('Passphrase').fill(largePassphrase)
  await page.keyboard.press('Enter')
  await page.locator('nav a[href*="#/people/"]').first().waitFor()
  await page.locator('main h1').waitFor()
}

/**
 * Opens a made-up vault of so many accounts in the built program on the loopback host, in Chromium, and does the work
 * there; vault, host and browser are gone afterwards, also where it fails. Needs `npm run build`.
 */
export const inPage = async <Result>(
  accounts: number,
  work: (open: OpenPage) => Promise<Result>,
): Promise<Result> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
  try {
    await makeLargeVault(dataDir, accounts)
    const host = await startLoopback({ dataDir, keychain: 'none' })
    try {
      const browser = await startBrowser()
      try {
        const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
        // A busy computer makes bad figures, and no failure.
        context.setDefaultTimeout(120_000)
        await context.addInitScript(recordInPage)
        const page = await context.newPage()
        const session = await context.newCDPSession(page)
        await page.goto(host.url)
        await unlockPage(page)
        return await work({ page, session, host })
      } finally {
        await browser.close()
      }
    } finally {
      await host.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
