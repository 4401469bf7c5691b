import { chromium, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { browserArguments } from './browser-arguments.ts'
import { expect, test } from './kinventory-test.ts'

/** Every screen with the sample family: accessible in both themes, and never wider than the window. */

const follow = async (page: Page, ...names: readonly (string | RegExp)[]): Promise<void> => {
  for (const name of names) await page.getByRole('link', { name }).first().click()
}

const screens: readonly (readonly [
  name: string,
  open: (page: Page) => Promise<void>,
  h1: string,
])[] = [
  ['household', (page) => follow(page, /^Household$/), 'Rivera (sample)'],
  ['child', (page) => follow(page, /^Mia/), 'Mia'],
  ['guardian', (page) => follow(page, /^Ana/), 'Ana'],
  ['ledger', (page) => follow(page, /^Mia/, 'Lifetime ledger'), 'Mia'],
  ['staying safe', (page) => follow(page, 'Staying safe'), 'Staying safe'],
  ['breaches', (page) => follow(page, /^Breaches/), 'Breaches'],
  ['breach', (page) => follow(page, /^Breaches/, 'VTech, November 2015'), 'VTech, November 2015'],
  ['accounts', (page) => follow(page, /^Accounts/), 'Accounts'],
  ['account', (page) => follow(page, /^Accounts/, 'Roblox'), 'Roblox'],
  ['new account', (page) => follow(page, /^Accounts/, 'Add account'), 'Add an account'],
  ['join map', (page) => follow(page, 'Join map'), 'Join map'],
  ['tidy-up', (page) => follow(page, /^Tidy-up/), 'Tidy-up'],
  [
    'tidy-up queue',
    (page) => follow(page, /^Tidy-up/, /Accounts gone quiet/),
    'Accounts gone quiet',
  ],
  ['timeline', (page) => follow(page, 'Timeline'), 'Timeline'],
  ['import', (page) => follow(page, 'Import accounts'), 'Import accounts'],
  ['reuse map', (page) => follow(page, 'Reuse map'), 'Reuse map'],
  ['settings', (page) => follow(page, 'Settings'), 'Settings'],
  ['backups', (page) => follow(page, 'Settings', 'Backups'), 'Backups'],
  ['export and erase', (page) => follow(page, 'Settings', 'Export and erase'), 'Export and erase'],
]

for (const [name, open, h1] of screens) {
  test(`${name}: axe finds nothing, and it fits from 360 to 1600 px`, async ({ family }) => {
    await family.open({ args: ['--demo'] })
    const { page } = family
    await open(page)
    await expect(page.getByRole('heading', { level: 1, name: h1, exact: true })).toBeVisible()
    await expect(page).toHaveTitle(/Kinventory$/)
    expect(await page.title()).not.toMatch(/Mia|Ana|Theo|Rivera|Roblox|VTech/)
    expect(page.url()).not.toMatch(/Mia|Ana|Theo|Rivera/)
    await expectAccessible(page)
    for (const width of [360, 640, 768, 1600]) {
      await page.setViewportSize({ width, height: 800 })
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, `${name} at ${width} px`).toBeLessThanOrEqual(0)
    }
  })
}

test('a reload keeps the tab; a second tab takes over, and the first says so', async ({
  family,
}) => {
  const host = await family.open({ args: ['--demo'] })
  const { page, context } = family
  await follow(page, /^Mia/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()

  // A copied tab carries the resume token along, as "duplicate tab" does.
  const [copy] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(() => void window.open(location.href)),
  ])
  await copy.waitForLoadState()
  await expect(copy.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'This window was taken over by another tab' }),
  ).toBeVisible()
  expect(await page.content()).not.toMatch(/Mia|Theo|Rivera/)
  await copy.close()

  // Somebody without a token sees nothing of the family.
  const stranger = await chromium.launch({
    executablePath: process.env['KINVENTORY_BROWSER'] ?? '',
    args: browserArguments,
  })
  const strangerPage = await stranger.newPage()
  await strangerPage.goto(host.origin)
  await expect(
    strangerPage.getByRole('heading', { name: 'This page has no key to your Kinventory' }),
  ).toBeVisible()
  expect(await strangerPage.content()).not.toMatch(/Mia|Theo|Rivera/)
  await stranger.close()
})
