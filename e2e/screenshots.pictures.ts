import { mkdirSync } from 'node:fs'
import { goTo, everyScreen } from './every-screen.ts'
import { expect, test } from './kinventory-test.ts'

/** Makes the pictures of docs/screenshots from the running app: `npm run build && npm run screenshots`. */

const folder = 'docs/screenshots'
mkdirSync(folder, { recursive: true })

/** What the README shows. */
const pictures = [
  ['household', 'household'],
  ['person', 'child'],
  ['ledger', 'ledger'],
  ['timeline', 'timeline'],
  ['reuse', 'reuse map'],
  ['breach', 'breach'],
] as const

test('pictures of the screens', async ({ family }) => {
  test.slow()
  await family.open({ args: ['--demo'] })
  const { page } = family
  const screens = await everyScreen(page)
  for (const [name, screen] of pictures) {
    await goTo(page, screens.get(screen) ?? '')
    await page.waitForTimeout(500)
    await page.screenshot({ path: `${folder}/${name}-light.png` })
  }
})

test('picture of the printed checklist', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await goTo(page, '#/breaches/vtech-2015')
  await page.getByRole('tab', { name: /^Mia/ }).click()
  await page.getByRole('link', { name: 'Print Mia’s checklist' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()
  await page.screenshot({ path: `${folder}/checklist-print.png` })
})
