import { expectAccessible } from './accessible.ts'
import { goTo } from './every-screen.ts'
import { expect, test } from './kinventory-test.ts'

// Without a mouse from the first key to the last.

test('a breach of a platform reaches the school once told, and the verdict moves in sight', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await goTo(page, '#/breaches/powerschool-2024/review')
  const question = (name: RegExp) => page.getByRole('heading', { level: 2, name })
  const asksPlatform = question(/^Does “Oak Hill School Portal” use PowerSchool/)
  const standings = page.getByRole('region', { name: 'Where everybody stands' })
  await expect(asksPlatform).toBeFocused()
  await expect(page).toHaveTitle(/^Questions/)
  await expect(standings).toContainText('Nobody is in it so far as is known.')
  await expect(page.getByRole('button', { name: /^Yes.*possible$/ })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('1')

  const asksLetter = question(/^Did they write to you about “Oak Hill School Portal”/)
  await expect(asksLetter).toBeFocused()
  const mia = standings.getByRole('listitem').filter({ hasText: 'Mia' })
  await expect(mia).toContainText('possible')
  await expect(standings.getByRole('status')).toContainText('possible')

  // A letter makes it certain, and wants a date.
  await page.keyboard.press('1')
  await expect(page.getByText('Type at least the year.')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.type('2025')
  await page.keyboard.press('Enter')
  await expect(mia).toContainText('confirmed')
  await expectAccessible(page)

  // Back takes the answer back.
  await page.keyboard.press('b')
  await expect(asksLetter).toBeFocused()
  await expect(mia).toContainText('possible')
  await page.keyboard.press('u')
  await expect(asksPlatform).toBeFocused()
  await page.keyboard.press('2')
  await expect(question(/^Nothing left to ask$/)).toBeFocused()
  await expectAccessible(page)
})

test('a fire drill shows plan, time and gaps, prints, and leaves nothing behind', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await goTo(page, '#/drill')
  await page.getByRole('button', { name: 'Surprise me' }).press('Enter')
  await expect(page.getByText(/^Pretend: .+ was breached today/)).toBeVisible()
  await goTo(page, '#/breaches')
  await goTo(page, '#/drill/vtech-learning-lodge')
  const missing = page.getByRole('region', { name: 'What is missing' })
  await expect(missing).toContainText('One more account has the same password')
  await expect(missing).toContainText('There is only one guardian.')
  const time = page.getByRole('table')
  await expect(time).toContainText('Within a month')
  await page.getByRole('tab', { name: 'Ana' }).press('Enter')
  await expect(page.getByRole('tabpanel')).toContainText('Change the password')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Print the plan' }).press('Enter')
  await expect(page.getByText('Fire drill: nothing has happened')).toHaveCount(3)
  await expect(page.getByRole('article', { name: /Mia$/ })).toBeVisible()
  await expect(page).toHaveTitle(/^Fire drill to print/)

  await goTo(page, '#/breaches')
  await expect(page.getByRole('main')).not.toContainText(/drill/i)
})
