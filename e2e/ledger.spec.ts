import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'

const enter = async (target: Locator): Promise<void> => {
  await target.focus()
  await target.press('Enter')
}

const link = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('link', { name }).first()

test('a ledger by keyboard: what is out and since when, the age clock, and what is hers deleted', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await enter(link(page, /^Mia/))
  await enter(link(page, 'Lifetime ledger'))
  await expect(page.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()
  await expect(page).toHaveTitle('Lifetime ledger – Kinventory')
  const birthDate = page.getByRole('listitem', { name: 'birth date', exact: true })
  await expect(birthDate).toContainText('Out: taken November 14, 2015, VTech, November 2015')
  await enter(birthDate.getByRole('button', { name: /When and where/ }))
  await expect(birthDate).toContainText('admitted by the service')
  await expect(birthDate.getByRole('link', { name: 'VTech Learning Lodge' })).toBeVisible()

  // Born on 2 May 2010, in the United States.
  const at13 = page.getByRole('listitem', { name: /^Age 13/ })
  await expect(at13).toContainText('since May 2, 2023')
  await expect(at13).toContainText('COPPA')
  await enter(at13.getByRole('button', { name: /Where this is from/ }))
  await expect(at13).toContainText(/checked/)
  await expect(page.getByRole('listitem', { name: /^Age 18/ })).toContainText('from May 2, 2028')
  await expectAccessible(page)

  await enter(page.getByRole('button', { name: 'Delete what is Mia’s' }))
  const dialog = page.getByRole('alertdialog', { name: 'Delete what is Mia’s?' })
  const going = dialog.getByRole('region', { name: 'Accounts that go' })
  const staying = dialog.getByRole('region', { name: 'Accounts that stay' })
  await expect(going.getByRole('listitem').first()).toBeVisible()
  await expect(staying).toContainText('VTech Learning Lodge')
  const gone = await going.getByRole('listitem').allTextContents()
  await expectAccessible(page)
  // Enter does not do the deed: the focus is on Cancel.
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Delete what is Mia’s' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(going.getByRole('listitem').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: 'Delete it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('What was Mia’s is deleted')).toBeVisible()
  await expect(dialog).toBeHidden()
  // It leads to the household; a key pressed before would be lost on the way.
  await expect(page.getByRole('heading', { level: 1, name: 'Rivera (sample)' })).toBeVisible()
  await expect(link(page, /^Mia/)).toBeHidden()
  await enter(link(page, /^Accounts/))
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'VTech Learning Lodge' })).toBeVisible()
  for (const title of gone) {
    await expect(main.getByRole('link', { name: title, exact: true })).toBeHidden()
  }
})

test('the quiet page says nothing of itself outside, and one key leaves it', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await enter(link(page, 'Staying safe'))
  await expect(page.getByRole('heading', { level: 1, name: 'Staying safe' })).toBeVisible()
  await expect(page).toHaveTitle('Help – Kinventory')
  expect(page.url()).not.toMatch(/safe|home/)
  await expect(page.getByText('1-800-799-7233')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  await expect(page.getByText('1-800-799-7233')).toBeHidden()
  expect(await page.content()).not.toMatch(/Mia|Theo|Rivera|Staying/)
})
