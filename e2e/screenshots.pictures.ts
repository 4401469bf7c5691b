import type { Locator, Page } from '@playwright/test'
import { everyScreen, goTo } from './every-screen.ts'
import { expect, test, type Family } from './kinventory-test.ts'
import { pasteLetter } from './paste-notice.ts'
import { takePicture } from './take-picture.ts'

/** Makes the pictures of README and docs/guide that show the sample family: `npm run build && npm run screenshots`. */

const vtech = '#/breaches/vtech-2015'

const letter = `From: Maple and Finch Toys <care@maple-finch.example>
Subject: A data breach at Maple and Finch Toys

Dear Parent,

We are writing to tell you about a data breach at Maple and Finch Toys.
On 26 February 2024 our engineers discovered that an unauthorised person had copied part of our customer database.

Your name and e-mail address were taken. Your child's first name and date of birth were taken.
We cannot rule out that photos of children were copied as well.
No payment card details were taken.

The Maple and Finch Toys team
`

/** The sample family in a window as wide as a page of the guide is, and high enough for long screens. */
const openSample = async (family: Family): Promise<Page> => {
  await family.open({ args: ['--demo'] })
  await family.page.setViewportSize({ width: 1060, height: 2400 })
  await expect(family.page.getByRole('heading', { level: 1 })).toBeVisible()
  return family.page
}

/** Takes the focus away from where the script has been. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })

const card = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

test('whole windows', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  const screens = await everyScreen(page)
  await page.setViewportSize({ width: 1280, height: 1080 })
  await goTo(page, screens.get('child') ?? '')
  await takePicture(page, 'person')
  await page.setViewportSize({ width: 1280, height: 860 })
  await goTo(page, vtech)
  await takePicture(page, 'breach')
})

test('a child and the views of the exposure surface', async ({ family }) => {
  const page = await openSample(family)
  const screens = await everyScreen(page)
  const main = page.getByRole('main')
  await goTo(page, '#/')
  await takePicture(page, 'household', { parts: [main], margin: 0, height: 580 })

  await goTo(page, screens.get('child') ?? '')
  await page.setViewportSize({ width: 1280, height: 2400 })
  await takePicture(page, 'surface', { parts: [card(page, 'What each service holds')] })
  await page.getByRole('button', { name: 'birth date: exposed' }).first().click()
  await takePicture(page, 'sign', { parts: [page.getByRole('dialog')], margin: 0 })
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1060, height: 2400 })

  await goTo(page, screens.get('ledger') ?? '')
  await takePicture(page, 'ledger', { parts: [main], margin: 0, height: 1040 })
  await takePicture(page, 'age-clock', { parts: [card(page, 'Age clock')] })

  await goTo(page, '#/joins')
  await takePicture(page, 'join-map', { parts: [card(page, 'Every combination')], height: 560 })

  await goTo(page, '#/reuse')
  await takePicture(page, 'reuse-map', { parts: [main], margin: 0, height: 720 })

  await goTo(page, '#/timeline')
  const picture = card(page, 'Which accounts were open when')
  await takePicture(page, 'timeline', { parts: [picture], height: 740 })

  await goTo(page, '#/tidy-up/unconfirmed')
  await takePicture(page, 'tidy-up', { parts: [main], margin: 0, height: 620 })
})

test('a breach, from the verdict to the steps', async ({ family }) => {
  const page = await openSample(family)
  const main = page.getByRole('main')
  await goTo(page, vtech)
  const mia = page.getByRole('article', { name: 'Mia' })
  await mia.getByRole('button', { name: /^Why/ }).click()
  await takePicture(page, 'who-and-what', { parts: [mia] })

  await goTo(page, `${vtech}/review`)
  await takePicture(page, 'question', { parts: [main], margin: 0, height: 870 })

  await goTo(page, vtech)
  await page.getByRole('button', { name: 'Start our file' }).click()
  await expect(page.getByRole('button', { name: 'More about this file' })).toBeVisible()
  const steps = page.getByRole('tabpanel')
  await steps.getByRole('checkbox', { name: /^Put the toy away/ }).press('Space')
  await expect(steps).toContainText('1 of 8 done')
  await rest(page)
  await takePicture(page, 'steps', { parts: [card(page, 'What to do')], height: 1000 })

  await goTo(page, '#/to-do')
  await takePicture(page, 'to-do', { parts: [main], margin: 0, height: 620 })
})

test('a notice, a letter, a question to the network', async ({ family }) => {
  const page = await openSample(family)
  const main = page.getByRole('main')
  await goTo(page, '#/notice')
  await pasteLetter(page, letter)
  await page.setViewportSize({ width: 1400, height: 2400 })
  await takePicture(page, 'notice', { parts: [main], margin: 0, height: 1000 })
  await page.setViewportSize({ width: 1060, height: 2400 })

  await goTo(page, vtech)
  await page.getByRole('link', { name: 'Write them a letter' }).click()
  await page.getByRole('radio', { name: /Questions about a breach/ }).press('Space')
  await page.getByLabel(/Your name/).fill('Ana Rivera')
  await page.getByLabel(/Where to answer/).fill('ana.rivera@example.com')
  await page.getByRole('button', { name: 'Write the letter' }).click()
  await expect(page.getByRole('button', { name: 'Copy the text' })).toBeVisible()
  const written = main.locator('section').filter({ hasText: 'Copy the text' }).last()
  await takePicture(page, 'letter', { parts: [written], height: 900 })

  await goTo(page, '#/settings/network')
  await page.getByRole('button', { name: 'Update the breach list' }).click()
  await takePicture(page, 'network', { parts: [page.getByRole('dialog')] })
})

test('paper', async ({ family }) => {
  const page = await openSample(family)
  await goTo(page, '#/print/breaches/vtech-2015')
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.getByRole('checkbox', { name: 'Talk sheet for each child' }).press('Space')
  await page.getByRole('checkbox', { name: /^Fridge sheet/ }).press('Space')
  await expect(page.getByRole('article').nth(4)).toBeVisible()
  await rest(page)
  await takePicture(page, 'print-kit', { parts: [page.locator('body')], margin: 0, height: 560 })
  const sheet = page.getByRole('article').filter({ hasText: 'Exposure checklist for' }).first()
  await takePicture(page, 'checklist', { parts: [sheet], height: 1140 })
  const fridge = page.getByRole('article').filter({ hasText: 'For everybody at home' })
  await takePicture(page, 'fridge-sheet', { parts: [fridge] })
})

test('keys and backups', async ({ family }) => {
  const page = await openSample(family)
  await goTo(page, '#/settings')
  await takePicture(page, 'keys', { parts: [card(page, 'Keys')] })
  await page.getByRole('link', { name: 'Make a recovery sheet' }).click()
  await expect(page.getByRole('button', { name: 'Show the code' })).toBeVisible()
  await takePicture(page, 'recovery-sheet', { parts: [page.getByRole('main')], margin: 24 })
  await goTo(page, '#/settings/backups')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('A backup was made')).toBeVisible()
  // Without the folder: where it is, depends on the computer.
  const parts = [card(page, 'A backup for another place'), card(page, 'Go back to a backup')]
  await takePicture(page, 'backups', { parts })
})
