import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './kinventory-test.ts'

/** Makes the pictures of docs/screenshots from the running app: `npm run build && npm run screenshots`. */

const folder = 'docs/screenshots'
mkdirSync(folder, { recursive: true })

const openBreach = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Breaches/ }).click()
  await page.getByRole('link', { name: 'VTech, November 2015' }).click()
}

const screens: readonly (readonly [
  name: string,
  open: (page: Page) => Promise<void>,
  h1: string,
])[] = [
  ['household', async () => {}, 'Rivera (sample)'],
  ['person', (page) => page.getByRole('link', { name: /^Mia/ }).first().click(), 'Mia'],
  ['breach', openBreach, 'VTech, November 2015'],
  [
    'import',
    (page) => page.getByRole('link', { name: 'Import accounts' }).click(),
    'Import accounts',
  ],
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pictures, ${colorScheme}`, async ({ family }) => {
    await family.open({ args: ['--demo'] })
    const { page } = family
    await page.emulateMedia({ colorScheme })
    for (const [name, open, h1] of screens) {
      await open(page)
      await expect(page.getByRole('heading', { level: 1, name: h1, exact: true })).toBeVisible()
      await page.waitForTimeout(500)
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` })
    }
  })
}

test('picture of the printed checklist', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openBreach(page)
  await page.getByRole('tab', { name: /^Mia/ }).click()
  await page.getByRole('link', { name: 'Print Mia’s checklist' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()
  await page.screenshot({ path: `${folder}/checklist-print.png` })
})
