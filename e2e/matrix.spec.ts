import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { createVault, unlock } from './first-evening.ts'
import { expect, test } from './kinventory-test.ts'

/** The exposure matrix with the keyboard alone. */

const focused = (page: Page) => page.locator(':focus')

/** Presses Tab until the focus is on something of that name. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    const found = await focused(page).evaluate(
      (element) => element.getAttribute('aria-label') ?? element.textContent ?? '',
    )
    if (name.test(found)) return
  }
  throw new Error(`Tab leads to nothing called ${String(name)}`)
}

test('from the child to a sign, its details, a choice, its sentence and the printed table', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: /^Mia/ }).first().press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()
  const shown = page.getByText(/accounts shown$/)
  await expect(shown).toHaveText('8 of 8 accounts shown')

  // One stop of the Tab key for all signs; the first one is of the worst row.
  await tabTo(page, /^birth date: /)
  await page.keyboard.press('ArrowDown')
  await expect(focused(page)).toHaveAccessibleName('birth date: exposed')
  await page.keyboard.press('Control+End')
  await expect(focused(page)).toHaveAccessibleName('gender: assumed')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const details = page.getByRole('dialog', { name: /birth date at VTech Learning Lodge/ })
  await expect(details).toContainText('VTech, November 2015')
  await details.getByRole('button', { name: 'Where we know it from' }).press('Enter')
  await expect(details.getByText(/, read .*20\d\d/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(focused(page)).toHaveAccessibleName('birth date: exposed')

  // The head of the column says what it is, and narrows the table down to it.
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  const head = page.getByRole('dialog', { name: 'birth date' })
  await expect(head).toContainText('for life')
  await head.getByRole('button', { name: 'Show only this' }).press('Enter')
  await expect(shown).toHaveText('7 of 8 accounts shown')
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: 'hold Mia' })).toHaveText(
    '5 services hold Mia’s birth date. 2 of them have been breached. 2 more were breached, and may have had it.',
  )
  await page.getByRole('checkbox', { name: 'Only what is out, or may be' }).press('Space')
  await expect(shown).toHaveText('4 of 8 accounts shown')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show everything again' }).press('Enter')
  await expect(shown).toHaveText('8 of 8 accounts shown')

  await page.getByRole('link', { name: 'Print the table' }).press('Enter')
  const paper = page.getByRole('article')
  await expect(paper.getByRole('table')).toContainText('VTech Learning Lodge')
  await expect(paper).not.toContainText('Oak Hill')
  await expect(paper).not.toContainText(/Rivera|@|May 2/)
  expect(await page.title()).not.toMatch(/Mia/)
  await expectAccessible(page)
})

test('the order and the compact form are found again after locking; a choice is not', async ({
  family,
}) => {
  const { page } = family
  await family.open()
  await createVault(page, { kind: 'passphrase', isShared: false })
  await page.getByRole('link', { name: /^Accounts/ }).press('Enter')
  await page.getByRole('link', { name: 'Add one by hand' }).press('Enter')
  await page.getByRole('combobox', { name: 'Service', exact: true }).fill('VTech Learning')
  await page
    .getByRole('option', { name: /VTech Learning Lodge/ })
    .first()
    .click()
  const whose = page.getByRole('group', { name: 'Whose data is in it?' })
  await whose.getByRole('checkbox', { name: 'Mia' }).press('Space')
  await page.getByRole('button', { name: 'Add account' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'VTech Learning' })).toBeVisible()

  const toMia = () => page.getByRole('link', { name: /^Mia/ }).first().press('Enter')
  await toMia()
  await page.getByRole('button', { name: /Worst first/ }).press('Enter')
  await page.getByRole('option', { name: /By name/ }).press('Enter')
  await page.getByRole('checkbox', { name: 'Compact' }).press('Space')
  await page.getByRole('checkbox', { name: 'Only what is out, or may be' }).press('Space')
  await expect(page.getByRole('checkbox', { name: 'Compact' })).toBeChecked()
  await page.keyboard.press('Control+Shift+L')
  await unlock(page)
  await toMia()
  await expect(page.getByRole('button', { name: /By name/ })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Compact' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Only what is out/ })).not.toBeChecked()
})
