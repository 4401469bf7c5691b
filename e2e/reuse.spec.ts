import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'

test('the reuse map with the keyboard alone: see what fell, note a change, take it back, look at the picture', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: 'Reuse map', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Reuse map' })).toBeVisible()

  // Roblox has the password that VTech lost; the school portal has the answer.
  const password = page.getByRole('article', { name: 'Password 1' })
  await expect(password).toContainText('Lost in VTech, November 2015 at VTech Learning Lodge')
  const members = password.getByRole('list', { name: 'Accounts of Password 1' })
  await expect(members.getByRole('listitem')).toHaveText([/^Roblox/, /^VTech Learning Lodge/])
  await expect(page.getByRole('article', { name: 'Security answer 1' })).toContainText(
    'Oak Hill School Portal',
  )
  await expect(page.getByRole('article', { name: 'ana.rivera@example.com' })).toContainText(
    'Same e-mail address · 11 accounts',
  )
  await expectAccessible(page)

  // Marked on the day it was read, it may be either password: said so, and never called safe.
  await password.getByRole('button', { name: 'Changed today: Roblox' }).press('Enter')
  await expect(password).toContainText('marked as changed on the day it was last read')
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(password.getByRole('button', { name: 'Changed today: Roblox' })).toBeVisible()

  // The picture says the same, leads to each group, and is there again next time.
  await page.getByRole('tab', { name: 'List' }).press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Picture' })).toBeFocused()
  const accounts = page.getByRole('list', { name: 'Accounts', exact: true })
  await expect(accounts.getByRole('link', { name: /^Roblox/ })).toHaveAccessibleName(
    /^Roblox ?, shares Password 1, ana\.rivera@example\.com, and theo_sample$/,
  )
  const answer = page.getByRole('button', { name: /^Security answer 1/ })
  await answer.press('Enter')
  await expect(answer).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('article', { name: 'Security answer 1' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Household$/ }).press('Enter')
  await page.getByRole('link', { name: 'Reuse map', exact: true }).press('Enter')
  await expect(page.getByRole('tab', { name: 'Picture' })).toHaveAttribute('aria-selected', 'true')
})
