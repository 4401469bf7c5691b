import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'

test('Ctrl+K goes anywhere by keyboard alone, forgives a typo, and gives the focus back', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  const main = page.getByRole('main')
  const field = page.getByRole('combobox', { name: 'Where to?' })
  const options = page.getByRole('dialog', { name: 'Go to…' }).getByRole('option')
  await expect(page.getByRole('heading', { level: 1, name: 'Rivera (sample)' })).toBeVisible()

  // Escape gives the focus back to where it was.
  const nav = page.getByRole('button', { name: /^Go to…/ }).first()
  await nav.focus()
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  // Nothing typed: people and things to do, no account.
  await expect(options.filter({ hasText: 'Mia' })).toBeVisible()
  await expect(options.filter({ hasText: 'Roblox' })).toHaveCount(0)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(nav).toBeFocused()

  // A typo, and Enter at once.
  await nav.press('Enter')
  await page.keyboard.type('robolx')
  await page.keyboard.press('Enter')
  await expect(main.getByRole('heading', { level: 1, name: 'Roblox' })).toBeVisible()
  await expect(main).toBeFocused()

  // Arrow keys go through the groups; the field says which is meant.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('mia')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText(/^\d+ found/)).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'false')
  const pointed = await field.getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${pointed ?? ''}"]`)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(main.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()

  // A thing to do: the checklist on paper, then lock.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('print mia')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/print\/breaches\//)
  await page.goBack()
  await expect(main.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('lock')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  expect(await page.content()).not.toMatch(/Mia|Rivera/)
})
