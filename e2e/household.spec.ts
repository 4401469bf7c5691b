import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'

test('what changed is told until somebody says seen, and the next step is one key away', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  const news = page.getByRole('region', { name: /What changed since/ })
  await expect(news.getByRole('link', { name: 'iD Tech, January 2023' })).toBeVisible()
  await expect(news).toContainText('newly touches or may touch Mia and Ana')

  // A reload is no look.
  await page.reload()
  await expect(news).toBeVisible()
  await expectAccessible(page)

  await news.getByRole('button', { name: 'Seen' }).press('Enter')
  await expect(news).toBeHidden()
  await expect(page.getByText(/Nothing has changed since/)).toBeFocused()
  await page.reload()
  await expect(page.getByText(/Nothing has changed since/)).toBeVisible()

  // The next step: the most pressing breach; a step that is ticked there is news here.
  const next = page.getByRole('region', { name: /What to do next/ })
  await next.getByRole('listitem').first().getByRole('link').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'VTech, November 2015' })).toBeVisible()
  await page.getByRole('checkbox').first().press('Space')
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await page
    .getByRole('link', { name: /^Household/ })
    .first()
    .press('Enter')
  await expect(news).toContainText('1 step more done')
  await expect(news).toContainText('1 open step fewer')
})
