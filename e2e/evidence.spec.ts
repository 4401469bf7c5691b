import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'

test('a ruling needs a reason and can be taken back; a notice makes it certain', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: /^Breaches/ }).click()
  await page.getByRole('link', { name: 'VTech, November 2015' }).click()
  const mia = page.getByRole('article', { name: 'Mia' })

  await page.getByRole('button', { name: 'Rule it out: Kid Connect' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Rule it out' }).click()
  await expect(dialog.getByText('Write down why, so that you know it later.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Why are you sure?').fill('The toy was never set up')
  await dialog.getByLabel('Why are you sure?').press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByText('You ruled it out: “The toy was never set up”').first()).toBeVisible()
  await expect(mia.locator('li[data-state="exposed"]').filter({ hasText: 'photo' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Take it back: Kid Connect' }).click()
  await expect(mia.locator('li[data-state="exposed"]').filter({ hasText: 'photo' })).toBeVisible()

  await page.getByRole('button', { name: 'A notice arrived: VTech Learning Lodge' }).click()
  await dialog.getByRole('button', { name: 'Record the notice' }).click()
  await expect(dialog).toBeHidden()
  await expect(mia).toContainText('confirmed')
})
