import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'

test('which accounts were open while a breach went on, chosen with the keyboard', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: 'Timeline' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
  const events = page.getByRole('table', { name: 'What happened' })
  await expect(events.getByRole('row', { name: /Imported sample family/ })).toBeVisible()
  await expectAccessible(page)

  // A breach of the picture: what happened around it, and how many of the accounts in it were open.
  const vtech = page.getByRole('button', { name: /VTech, November 2015/ })
  await expect(vtech).toContainText('2 accounts open')
  await vtech.focus()
  await page.keyboard.press('Space')
  await expect(vtech).toHaveAttribute('aria-pressed', 'true')
  await expect(events.getByRole('row')).toHaveCount(7)
  await expect(events).toContainText('November 12 – 29, 2015')
  await page.keyboard.press('Space')

  // A year, by the arrow keys of the axis.
  await page.getByRole('radio', { name: /^2014: / }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: /^2015: / })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').filter({ hasText: '4 events' })).toBeVisible()
  await expect(events.getByRole('row')).toHaveCount(5)
})

test('the table says the same, and is how the screen is found again', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: 'Timeline' }).click()
  await page.getByRole('radio', { name: 'Table' }).focus()
  await page.keyboard.press('Space')
  const years = page.getByRole('row', { name: /^2015/ })
  await expect(years).toContainText('2 for certain, up to 3')
  await expectAccessible(page)

  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'Timeline' }).click()
  await expect(page.getByRole('radio', { name: 'Table' })).toBeChecked()

  // Theo is not in what Mia's accounts went through.
  await page.getByRole('button', { name: /Whose/ }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Theo')
  await page.keyboard.press('Enter')
  const events = page.getByRole('table', { name: 'What happened' })
  await expect(events.getByRole('row', { name: /Roblox opened/ })).toBeVisible()
  await expect(events).not.toContainText('Duolingo')
})
