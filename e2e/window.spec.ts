import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { press } from './by-keyboard.ts'
import { desktopOf } from './desktop-of.ts'
import { createVault, unlock } from './first-evening.ts'
import { expect, test } from './kinventory-test.ts'

/** The window around the page: what it remembers, what is set for it, what happens when its page does not do well. */

const openSettings = (page: Page): Promise<void> =>
  page.getByRole('link', { name: 'Settings' }).first().click()

const paperOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const dark = 'rgb(17, 24, 26)'

/** The page says that it is on this system, as the runtime's does; the double's browser is always on Linux. */
const playSystem = async (page: Page, userAgent: string): Promise<void> => {
  await page.addInitScript((words) => {
    Object.defineProperty(navigator, 'userAgent', { configurable: true, get: () => words })
  }, userAgent)
}

const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36'
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36'

test(
  'the window comes back as it was left: dark, maximised, and kept out of screen shots',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    await playSystem(page, windows)
    const first = await family.open()
    await createVault(page, { kind: 'passphrase', isShared: false })
    await openSettings(page)
    await page.getByRole('radio', { name: 'Dark' }).press('Space')
    await expect.poll(() => paperOf(page)).toBe(dark)
    const box = page.getByRole('checkbox', { name: /^Keep this window out/ })
    await expect(box).not.toBeChecked()
    await press(page, box, 'Space')
    await expect(box).toBeChecked()
    const protections = () => desktopOf(first).recorded('BrowserWindow.setContentProtection')
    await expect.poll(protections).toEqual([[false], [true]])
    await desktopOf(first).press('maximize')
    await page.waitForTimeout(700)
    expect(await first.stop()).toBe(0)

    const second = await family.open()
    const desktop = desktopOf(second)
    await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
    expect(await paperOf(page)).toBe(dark)
    const [[options] = []] = await desktop.recorded('BrowserWindow')
    expect(options).toMatchObject({ backgroundColor: '#11181a', show: false })
    expect(await desktop.windowState()).toMatchObject({ maximized: true, visible: true })
    expect(await desktop.recorded('BrowserWindow.setContentProtection')).toEqual([[true]])
    await unlock(page)
    await openSettings(page)
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: /^Keep this window out/ })).toBeChecked()
    await expectAccessible(page)
  },
)

test(
  'each system is told of honestly, and Linux has nothing to tick',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    await family.open({ args: ['--demo'] })
    await openSettings(page)
    await expect(page.getByText('Linux gives a program no way to do this.')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /^Keep this window out/ })).toHaveCount(0)
    await expectAccessible(page)
    for (const [userAgent, words] of [
      [mac, /Do not rely on it on a Mac/],
      [windows, /still sees it/],
    ] as const) {
      await playSystem(page, userAgent)
      await page.reload()
      await expect(page.getByText(words)).toBeVisible()
      await expectAccessible(page)
    }
  },
)

/** An account half written: the page does not want to be left. */
const beginAccount = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Accounts' }).first().click()
  await page.getByRole('link', { name: 'Add account' }).first().click()
  await page.getByRole('combobox', { name: /service/i }).fill('Roblox')
  await page
    .getByRole('option', { name: /^Roblox/ })
    .first()
    .click()
}

test(
  'a window with something unsaved asks before it closes, and stays or goes as it is told',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    const desktop = desktopOf(await family.open({ args: ['--demo'] }))
    await beginAccount(page)
    await desktop.press('close')
    const asked = () => desktop.recorded('dialog.showMessageBox')
    await expect.poll(async () => (await asked()).length).toBe(1)
    expect(await asked()).toMatchObject([
      [{ message: 'Leave without saving?', buttons: ['Stay', 'Leave'], cancelId: 0 }],
    ])
    await expect(page.getByRole('combobox', { name: /service/i })).toBeVisible()

    await desktop.answerDialog('showMessageBox', { response: 1 })
    await desktop.press('close')
    expect(await desktop.ended).toBe(0)
  },
)

test('a signal does not wait for what is unsaved', { tag: '@desktop' }, async ({ family }) => {
  const host = await family.open({ args: ['--demo'] })
  await beginAccount(family.page)
  expect(await host.stop()).toBe(0)
})

test(
  'a page whose process ends is shown again; twice, and somebody is asked; so over one that hangs',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    const host = await family.open({ args: ['--demo'] })
    const desktop = desktopOf(host)
    const asked = () => desktop.recorded('dialog.showMessageBox')
    const heading = page.getByRole('heading', { level: 1 })
    // Played, and not done to the page: the browser's driver cannot go on with a page that really crashed.
    const crash = async (): Promise<void> => {
      const details = { reason: 'crashed', exitCode: 5 }
      const loaded = page.waitForEvent('load')
      await desktop.play('webContents', 'render-process-gone', details)
      await loaded
      await expect(heading).toBeVisible()
    }
    await expect(heading).toBeVisible()
    await crash()
    expect(await asked()).toEqual([])
    expect(host.stderr()).toContain('The process of the page ended: crashed (5)')
    await crash()
    expect(await asked()).toMatchObject([
      [{ message: 'The page has stopped twice', buttons: ['Show the page again', 'Quit'] }],
    ])
    await desktop.play('BrowserWindow', 'unresponsive')
    await expect.poll(async () => (await asked()).length).toBe(2)
    expect((await asked())[1]).toMatchObject([
      { message: 'The page does not answer', buttons: ['Wait', 'Show the page again'] },
    ])
    await expect(heading).toBeVisible()
  },
)
