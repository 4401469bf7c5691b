import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { createVault } from './first-evening.ts'
import { expect, test } from './kinventory-test.ts'

// Without a mouse from the first key to the last.

const question = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 2, name })

const openQueue = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('link', { name: 'Tidy-up', exact: true }).first().press('Enter')
  await page.getByRole('main').getByRole('link', { name }).press('Enter')
}

test('what VTech holds about Mia is confirmed with three presses; skip, back and undo', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: 'Tidy-up', exact: true }).press('Enter')
  await page.getByRole('link', { name: /What services really hold/ }).press('Enter')
  await expect(question(page, 'What does VTech Kid Connect hold about Mia?')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')

  // What the breach lost and nobody assumed is asked for by itself.
  await expect(question(page, 'Was this ever given to VTech Kid Connect about Mia?')).toBeFocused()
  await page.keyboard.press('2')
  const next = question(page, 'What does Animal Jam hold about Mia?')
  await expect(next).toBeFocused()
  await expect(page.getByText('2 of 18')).toBeVisible()

  // A decoy among what is real.
  await page
    .getByRole('radiogroup', { name: /, Mia$/ })
    .first()
    .getByRole('radio', { name: 'Altered' })
    .press('Space')
  await page.keyboard.press('1')
  await expect(next).toBeHidden()

  // Taken back, it is asked again; skipped, it comes last and is still there.
  await page.keyboard.press('u')
  await expect(next).toBeFocused()
  await page.keyboard.press('s')
  await expect(next).toBeHidden()
  await page.keyboard.press('b')
  await expect(next).toBeFocused()

  // Nothing is lost on leaving.
  await page.goBack()
  await expect(page.getByRole('link', { name: /^17 What services really hold/ })).toBeVisible()
  await expectAccessible(page)
})

test('a date is filled in, a quiet account asleep, and a person confirmed at once', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openQueue(page, /When accounts were opened/)
  await expect(question(page, 'When was Minecraft opened?')).toBeVisible()
  await expect(page.getByLabel('Year')).toBeFocused()
  await page.keyboard.type('2019')
  await page.keyboard.press('Enter')
  await expect(question(page, 'Nothing left here')).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByLabel('Year')).toBeFocused()
  await page.keyboard.type('2019')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'See what else there is' }).press('Enter')
  await expect(page.getByText('All opening dates are known')).toBeVisible()

  await page.getByRole('button', { name: 'See the list for Mia' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Is all of this about Mia real?' })
  await expect(dialog.getByRole('listitem').first()).toContainText('about Mia')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'All of these are real' }).press('Enter')
  await expect(page.getByRole('button', { name: 'See the list for Mia' })).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(page.getByRole('button', { name: 'See the list for Mia' })).toBeVisible()
})

test('two entries of one account become one, and two again; an empty vault has nothing to tidy', async ({
  family,
}) => {
  const { page } = family
  await family.open()
  await createVault(page, { kind: 'passphrase', isShared: false })
  await page.getByRole('link', { name: 'Tidy-up', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Nothing to tidy yet' })).toBeVisible()
  await expectAccessible(page)
  for (const child of ['Mia', 'Theo']) {
    await page.getByRole('link', { name: /^Accounts/ }).press('Enter')
    await page.getByRole('link', { name: /Add (one by hand|account)/ }).press('Enter')
    const service = page.getByRole('combobox', { name: 'Service', exact: true })
    await service.fill('Roblox')
    await expect(page.getByRole('option', { name: /Roblox/ }).first()).toBeVisible()
    await service.press('ArrowDown')
    await service.press('Enter')
    const whose = page.getByRole('group', { name: 'Whose data is in it?' })
    await whose.getByRole('checkbox', { name: child }).press('Space')
    await page.getByRole('button', { name: 'Add account' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Roblox' })).toBeVisible()
  }
  await openQueue(page, /Entries that may be the same/)
  await expect(question(page, 'Are these the same account?')).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('1')
  await expect(question(page, 'Nothing left here')).toBeFocused()
  await expect(page.getByRole('link', { name: /^Accounts 1$/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(question(page, 'Are these the same account?')).toBeFocused()
  await expect(page.getByRole('link', { name: /^Accounts 2$/ })).toBeVisible()
  await page.keyboard.press('2')
  await expect(question(page, 'Nothing left here')).toBeFocused()
  await expect(page.getByRole('link', { name: /^Accounts 2$/ })).toBeVisible()
})
