import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'

/** Paste the notice: what a letter says is read on this computer and confirmed fact by fact. */

const article = readFileSync('src/domain/notices/test-notices/vtech-newspaper.txt', 'utf8')

const letter = `From: Maple and Finch Toys <care@maple-finch.example>
To: ana.rivera@example.com
Subject: A data breach at Maple and Finch Toys
Date: Tue, 12 Mar 2024 09:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Dear Parent,

We are writing to tell you about a data breach at Maple and Finch Toys.
On 26 February 2024 our engineers discovered that an unauthorised person had copied part of our customer database.

Your name and e-mail address were taken. Your child's first name and date of birth were taken.
We cannot rule out that photos of children were copied as well.
No payment card details were taken.

The Maple and Finch Toys team
`

const trick = readFileSync('src/domain/notices/test-notices/discord-trick.eml')

const openNotice = async (page: Page): Promise<void> => {
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await page.evaluate(() => {
    location.hash = '#/notice'
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Paste a notice' })).toBeVisible()
}

const dropFile = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'message/rfc822', buffer })
}

const arriveAtReview = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: 'What the notice says' })).toBeVisible()

test('an article about a known breach, confirmed by keyboard', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openNotice(page)
  await expectAccessible(page)
  await page.getByLabel('The words of the notice').fill(article)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await arriveAtReview(page)
  await expectAccessible(page)

  await expect(page.getByRole('checkbox', { name: 'VTech Learning Lodge' })).toBeChecked()
  await expect(page.getByRole('radio', { name: /VTech, November 2015/ })).toBeChecked()

  // From a fact to its words and back, without a mouse.
  const taken = page.getByRole('region', { name: 'What was taken' })
  const way = taken.getByRole('button', { name: /^Show in the text/ }).first()
  await way.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('mark:focus')).toContainText('Taken:')
  await page.keyboard.press('Escape')
  await expect(way).toBeFocused()

  const save = page.getByRole('button', { name: 'Add these facts' })
  await save.focus()
  await page.keyboard.press('Enter')
  const missing = page.getByRole('button', { name: 'Say who wrote the notice.' })
  await missing.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: /The service itself/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /A newspaper/ })).toBeChecked()
  await page.getByLabel('Where you read it').fill('The morning paper')
  await save.focus()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'VTech, November 2015' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('The morning paper')
  await expect(page).toHaveURL(/#\/breaches\/one$/)
})

test('a saved e-mail of a service nobody knows becomes a breach of our own', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openNotice(page)
  await dropFile(page, 'letter.eml', Buffer.from(letter))
  await arriveAtReview(page)

  const photos = page
    .getByRole('region', { name: 'What was taken' })
    .getByRole('listitem')
    .filter({ hasText: /photos of children/ })
    .first()
  await expect(photos.getByRole('checkbox').first()).not.toBeChecked()
  await expect(photos).toContainText('does not say this for sure')
  await photos.getByRole('checkbox').first().press('Space')

  await page.getByRole('radio', { name: /The service itself/ }).press('Space')
  await page.getByRole('checkbox', { name: /Maple and Finch Toys/ }).press('Space')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /What kind|Kind/ }).click()
  await page.getByRole('option', { name: 'toy', exact: true }).click()
  await dialog.getByRole('button', { name: /Add|Save/ }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Save this breach' }).press('Enter')

  const heading = page.getByRole('heading', { level: 1, name: /Maple and Finch Toys/ })
  await expect(heading).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText('February 26, 2024')
  await expect(main).toContainText('E-mail, read on')
  expect(await page.title()).not.toContain('Maple')
})

test('a trick gives no breach, and what was pasted is never lost', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openNotice(page)
  const box = page.getByLabel('The words of the notice')
  await box.fill('half a letter')
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
  await openNotice(page)
  await expect(box).toHaveValue('half a letter')

  await dropFile(page, 'trick.eml', trick)
  await expect(
    page.getByRole('heading', { level: 1, name: 'This looks like a trick' }),
  ).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('Do not click anything in it')
  await expect(page.getByRole('link', { name: 'Write down a breach' })).toHaveAttribute(
    'href',
    /#\/breaches\/new$/,
  )
  await page.getByRole('button', { name: 'Back to the text' }).click()
  await expect(box).toHaveValue('half a letter')

  await page.getByRole('button', { name: /^Lock/ }).click()
  await expect(page.getByRole('heading', { name: /locked/i })).toBeVisible()
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('half a letter')
})
