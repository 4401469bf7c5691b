import type { Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessible.ts'
import { findCanaries } from './canary.ts'
import { chooseFile, createVault, unlock } from './first-evening.ts'
import { expectForgotten, placesWith } from './forgotten.ts'
import { expect, test } from './kinventory-test.ts'

/** Locked means locked (P4): what is left of the family in a real browser after each way of locking. */

const alone = { kind: 'passphrase', isShared: false } as const

const canaries = {
  stored: 'canary-kingfisher-5521 toys',
  user: 'canary-dormouse-8807@example.com',
  drafted: 'canary-goldcrest-3316 club',
  typed: 'canary-hedgehog-9042 note',
  searched: 'canary-nuthatch-6178 search',
} as const

const names = ['The Riveras', 'Ana', 'Mia', 'Theo', 'VTech']
const everything = [...Object.values(canaries), ...names]

const shortcut = 'Control+Shift+L'

const csv = (name: string, user: string): string =>
  `name,url,username,password,note\n${name},https://vtech.com/login,${user},pw-1-Xy,\n`

const go = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click()

const review = (page: Page) => page.getByRole('heading', { name: 'Look it over' })

/** A vault with an account in it, an import in hand, a search, and a walk through the screens. */
const leaveTraces = async (page: Page): Promise<void> => {
  await createVault(page, alone)
  await chooseFile(page, { name: 'one.csv', content: csv(canaries.stored, canaries.user) })
  await expect(review(page)).toBeVisible()
  await page.getByRole('button', { name: 'Import these accounts' }).click()
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible()
  await page.getByRole('button', { name: 'Import another file' }).click()
  await chooseFile(page, { name: 'two.csv', content: csv(canaries.drafted, canaries.user) })
  await expect(review(page)).toBeVisible()
  await go(page, /^Mia/)
  await expect(page.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()
  await go(page, /^Breaches/)
  await page.getByRole('link', { name: 'VTech, November 2015' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'VTech, November 2015' })).toBeVisible()
  await go(page, /^Accounts/)
  await page.getByRole('textbox', { name: 'Search accounts' }).fill(canaries.searched)
  await page.getByRole('textbox', { name: 'Search accounts' }).fill('kingfisher')
  await page.getByRole('link', { name: canaries.stored }).click()
  await expect(page.getByRole('heading', { level: 1, name: canaries.stored })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name in your list' }).fill(canaries.typed)
}

/** Everything that was left is told where it is: a look that finds nothing proves nothing. */
const expectTraces = async (page: Page): Promise<void> => {
  const found = await placesWith(page, everything)
  expect(found).toContain(`values: ${canaries.typed}`)
  expect(found).toContain(`document: ${canaries.stored}`)
  expect(found).toContain(`tree: ${canaries.stored}`)
  expect(page.url()).toMatch(/#\/accounts\/.+/)
}

test('by the button: nothing is left, "back" shows nothing, and unlocking starts anew', async ({
  family,
}) => {
  const { page } = family
  await family.open()
  await leaveTraces(page)
  await expectTraces(page)
  const ids = [new URL(page.url()).hash.split('/').at(-1) ?? '']
  expect(ids[0]).toMatch(/^[\w-]{36}$/)
  await page.getByRole('button', { name: /^Lock/ }).click()
  await expectForgotten(page, [...everything, ...ids])
  await expectAccessible(page)

  // What followed the first screen was replaced, and nothing of the app is before it.
  await page.goForward()
  await expectForgotten(page, [...everything, ...ids])
  await page.goBack()
  await expectForgotten(page, [...everything, ...ids])
  await page.goBack()
  expect(page.url()).toBe('about:blank')
  await page.goForward()
  await expectForgotten(page, [...everything, ...ids])

  await unlock(page)
  expect(page.url()).toMatch(/#\/$/)
  await go(page, /^Accounts/)
  await expect(page.getByRole('textbox', { name: 'Search accounts' })).toHaveValue('')
  await page.getByRole('link', { name: 'Import accounts' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import accounts' })).toBeVisible()
  await expect(review(page)).toBeHidden()
  expect(await placesWith(page, [canaries.typed, canaries.drafted, canaries.searched])).toEqual([])
})

test('by the keys: in a field, under a dialog, in a menu, and on a page to be printed', async ({
  family,
}) => {
  const { page } = family
  await family.open()
  await leaveTraces(page)
  // In the field that was typed into.
  await page.keyboard.press(shortcut)
  await expectForgotten(page, everything)

  await unlock(page)
  await go(page, 'Settings')
  await page.getByRole('button', { name: 'Edit Mia' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(canaries.typed)
  await page.keyboard.press(shortcut)
  await expectForgotten(page, everything)

  await unlock(page)
  await go(page, 'Settings')
  await page.getByRole('button', { name: /Lock when nobody is here/ }).click()
  await expect(page.getByRole('option', { name: '60 minutes' })).toBeVisible()
  await page.keyboard.press(shortcut)
  await expectForgotten(page, everything)

  await unlock(page)
  await go(page, /^Breaches/)
  await page.getByRole('link', { name: 'VTech, November 2015' }).click()
  await page
    .getByRole('link', { name: /^Print/ })
    .first()
    .click()
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
  await page.reload()
  await expect(page.getByText(/VTech/).first()).toBeVisible()
  await page.keyboard.press(shortcut)
  await expectForgotten(page, everything)
})

test(
  'by closing the tab: the vault is closed, and nothing is in the profile or the data folder',
  { tag: ['@keeps-profile', '@loopback'] },
  async ({ family }) => {
    const { page, context, dataDir, profileDir } = family
    const host = await family.open()
    await leaveTraces(page)
    const journals = (): readonly string[] =>
      readdirSync(join(dataDir, 'vault')).filter((name) => name.startsWith('vault.db-'))
    expect(journals()).not.toEqual([])
    await context.newPage()
    await page.close()
    // The session is over half a minute after its page has gone, not before.
    await new Promise((resolve) => setTimeout(resolve, 20_000))
    expect(journals()).not.toEqual([])
    await expect.poll(journals, { timeout: 30_000 }).toEqual([])
    await family.closeBrowser()
    expect(findCanaries(profileDir, Object.values(canaries))).toEqual([])
    expect(findCanaries(dataDir, Object.values(canaries))).toEqual([])
    // What the browser keeps for good: kinds of pages, and no breach by its id, which is a name.
    const history = readFileSync(join(profileDir, 'Default', 'History'), 'latin1')
    expect(history).toContain('/#/breaches/one')
    expect(history).not.toContain('vtech')
    // Nothing but how it is stopped, which is said at the start.
    expect(host.stderr()).toMatch(/^That link works once\. [^\n]*\n$/)
  },
)

/** One event of the stream that tells the page of its vault, as the host writes it. */
const told = (state: object): string =>
  `event: message\ndata: ${JSON.stringify({ json: state })}\n\n`

test(
  'a warning comes first, and whoever is there keeps the vault open',
  { tag: '@loopback' },
  async ({ family }) => {
    const { page } = family
    let goOn = (): void => undefined
    const later = new Promise<void>((resolve) => (goOn = resolve))
    let streams = 0
    // The host would warn after nine minutes; its own tests hold that.
    await page.route('**/rpc/system/watch', async (route) => {
      streams += 1
      if (streams === 1) {
        const body = told({ kind: 'open' }) + told({ kind: 'locking', inSeconds: 60 })
        return route.fulfill({ contentType: 'text/event-stream', body })
      }
      await later
      return route.fallback()
    })
    await family.open({ args: ['--demo'] })
    const stay = page.getByRole('button', { name: 'Stay', exact: true })
    const status = page.getByRole('status').filter({ hasText: 'Kinventory' })
    await expect(stay).toBeVisible()
    await expect(status).toHaveText(/Kinventory locks in a minute/)
    await expectAccessible(page)
    const [call] = await Promise.all([page.waitForRequest('**/rpc/system/stayAwake'), stay.click()])
    expect(call.method()).toBe('POST')
    // From here on it is the host's own stream, which takes the warning back.
    goOn()
    await expect(status).toHaveText('Kinventory stays open.')
    await expect(stay).toBeHidden()
    await expect(page.getByText('Kinventory stays open.')).toBeHidden({ timeout: 10_000 })
    await expect(page.getByRole('heading', { level: 1, name: 'Rivera (sample)' })).toBeVisible()
  },
)

test(
  'the page says that somebody is there, at most every twenty seconds, and only while it is open',
  { tag: '@loopback' },
  async ({ family }) => {
    const { page } = family
    const calls: number[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/rpc/system/stayAwake')) calls.push(Date.now())
    })
    await family.open({ args: ['--demo'] })
    await expect(page.getByRole('heading', { level: 1, name: 'Rivera (sample)' })).toBeVisible()
    expect(calls).toHaveLength(0)
    for (let step = 0; step < 30; step += 1) await page.mouse.move(400 + step, 300)
    await page.mouse.wheel(0, 200)
    await page.keyboard.press('Tab')
    await expect.poll(() => calls.length).toBe(1)
    await page.keyboard.press(shortcut)
    await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
    // What is still to be said by then is of no interest any more.
    await page.keyboard.press('Tab')
    await page.waitForTimeout(21_000)
    expect(calls).toHaveLength(1)
  },
)
