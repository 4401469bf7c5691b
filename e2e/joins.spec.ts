import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'

test('what joins up, what remains, and a deletion that is only tried', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: 'Join map' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Join map' })).toBeVisible()

  // What is out is said to be out, and no deletion pretends to take it back.
  const remains = page.getByRole('region', { name: 'What remains, and why' })
  await expect(remains).toContainText('Deleting does not take back what was lost')

  // The parts of one join, which account carries them, and how Ana's address leads to Mia.
  const home = page
    .getByRole('article', { name: /write to your child at home/ })
    .filter({ hasText: 'About Mia' })
  await home.getByRole('button', { name: 'Why, and in which accounts' }).press('Enter')
  const vtech = home.getByRole('row', { name: /VTech Learning Lodge/ })
  await expect(vtech).toContainText('Ana’s home address, exposed')
  await expect(home).toContainText('something about Mia lies in the same account')
  await expectAccessible(page)

  // Nothing that is out breaks, whatever is tried.
  await vtech.getByRole('checkbox').press('Space')
  const tried = page.getByRole('status').filter({ hasText: 'Trying' })
  await expect(tried).toHaveText('Trying 1 deletion: no combination would break.')

  // What needs the school falls without it; no plan proposes that, and everybody may try.
  const school = page
    .getByRole('article', { name: /wait at the school/ })
    .filter({ hasText: 'About Mia' })
  await school.getByRole('button', { name: 'Why, and in which accounts' }).press('Enter')
  await school
    .getByRole('row', { name: /Oak Hill/ })
    .getByRole('checkbox')
    .press('Space')
  await expect(tried).toHaveText(/^Trying 2 deletions: [1-9]\d* of \d+ combinations would break\.$/)
  await expect(page.getByRole('article').filter({ hasText: 'would break' })).not.toHaveCount(0)
  await page.getByRole('button', { name: 'Clear' }).press('Enter')
  await expect(page.getByRole('article').filter({ hasText: 'would break' })).toHaveCount(0)

  // One person alone, by the arrow keys.
  await page.getByRole('tab', { name: 'Everybody' }).press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Mia' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('article').filter({ hasText: 'About Theo' })).toHaveCount(0)

  // The way to act.
  await school.getByRole('button', { name: 'Why, and in which accounts' }).press('Enter')
  await school
    .getByRole('link', { name: /Oak Hill/ })
    .first()
    .press('Enter')
  await expect(page).toHaveURL(/#\/accounts\//)
})

test(
  'where nothing joins up the page teaches, and promises nothing',
  { tag: '@loopback' },
  async ({ family }) => {
    await family.open({ args: ['--demo'] })
    const { page } = family
    await page.getByRole('link', { name: /^Accounts/ }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
    await page.route('**/rpc/joins/map', (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: JSON.stringify({
          json: {
            people: [],
            plan: { steps: [], deletions: 0, exact: true, atLeast: 0, remains: [] },
            accounts: [],
          },
        }),
      }),
    )
    await page.getByRole('link', { name: 'Join map' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'Nothing joins up' })).toBeVisible()
    await expect(page.getByText(/holds only for what you have written down/)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Import accounts' }).last()).toBeVisible()
    await expectAccessible(page)
  },
)
