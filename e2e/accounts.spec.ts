import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { createVault, unlock } from './first-evening.ts'
import { expect, test } from './kinventory-test.ts'

const alone = { kind: 'passphrase', isShared: false } as const

const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden()
}

test('an account by hand: service, people, dates with precision, holdings; kept through a restart', async ({
  family,
}) => {
  const { page } = family
  const host = await family.open()
  await createVault(page, alone)
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'Add one by hand' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Add an account' })).toBeVisible()

  await page.getByRole('combobox', { name: 'Service', exact: true }).fill('VTech Learning')
  await page
    .getByRole('option', { name: /VTech Learning Lodge/ })
    .first()
    .click()
  const whose = page.getByRole('group', { name: 'Whose data is in it?' })
  await whose.getByRole('checkbox', { name: 'Mia' }).press('Space')
  const opened = page.getByRole('group', { name: 'Opened' })
  await opened.getByLabel('Year').fill('2013')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'VTech Learning Lodge' })).toBeVisible()

  // The breach reaches it, and says why.
  await page.getByRole('button', { name: 'Why? VTech, November 2015' }).click()
  await expect(page.getByText(/Opened 2013, before the breach was over/)).toBeVisible()

  // A decoy: the identity is safe, and nothing suggests a false age.
  await page
    .getByRole('radiogroup', { name: 'birth date, Mia' })
    .getByRole('radio', { name: 'Altered' })
    .press('Space')
  await save(page)
  await page.getByRole('link', { name: /^Breaches/ }).click()
  await page.getByRole('link', { name: 'VTech, November 2015' }).click()
  const mia = page.getByRole('article', { name: 'Mia' })
  await expect(mia.locator('li[data-state="not-real"]')).toContainText('birth date')
  await expect(mia.locator('li[data-state="exposed"]').filter({ hasText: 'gender' })).toBeVisible()

  // Opened later than the breach: not affected, and Theo never was.
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'VTech Learning Lodge' }).click()
  await opened.getByLabel('Year').fill('2016')
  await save(page)
  await expect(page.getByText('not affected').first()).toBeVisible()

  expect(await host.stop()).toBe(0)
  await family.open()
  await unlock(page)
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'VTech Learning Lodge' }).click()
  await expect(opened.getByLabel('Year')).toHaveValue('2016')
  await expect(
    page
      .getByRole('radiogroup', { name: 'birth date, Mia' })
      .getByRole('radio', { name: 'Altered' }),
  ).toBeChecked()
})

test('an enrolment at a service of the family’s own, with a platform, and its removal', async ({
  family,
}) => {
  const { page } = family
  await family.open()
  await createVault(page, alone)
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'Add one by hand' }).click()
  await page.getByRole('radio', { name: /^Enrolment/ }).press('Space')
  await page.getByRole('combobox', { name: 'Service', exact: true }).fill('Hillside Primary')
  await page.getByRole('option', { name: /Add “Hillside Primary”/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Kind of service/ }).click()
  await page.getByRole('option', { name: /school/i }).click()
  await dialog.getByRole('button', { name: 'Add this service' }).click()
  await expect(dialog).toBeHidden()
  const whose = page.getByRole('group', { name: 'Whose data is in it?' })
  await whose.getByRole('checkbox', { name: 'Theo' }).press('Space')
  const platforms = page.getByRole('combobox', { name: 'Platforms it uses' })
  await platforms.click()
  await platforms.pressSequentially('PowerSch')
  await page.getByRole('option', { name: /PowerSchool/ }).click()
  await page.getByRole('button', { name: 'Add account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hillside Primary' })).toBeVisible()

  // A breach of the platform reaches the school, at most possibly.
  await page.getByRole('link', { name: /^Breaches/ }).click()
  await page
    .getByRole('link', { name: /PowerSchool/ })
    .first()
    .click()
  const theo = page.getByRole('article', { name: 'Theo' })
  await expect(theo).toContainText('possible')
  await expect(theo).not.toContainText('likely')

  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'Hillside Primary' }).click()
  await page.getByRole('button', { name: 'Remove this account' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove it' }).click()
  await expect(page.getByText('No accounts yet')).toBeVisible()
})

test('a deletion before the opening is refused in words, and what was typed stays', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'Animal Jam' }).click()
  await page
    .getByRole('button', { name: /^Status|Status$/ })
    .first()
    .click()
  await page.getByRole('option', { name: /^deleted/i }).click()
  await page.getByRole('group', { name: 'Deleted' }).getByLabel('Year').fill('2012')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText(/before (?:the|it was) open/i).first()).toBeVisible()
  await expect(page.getByRole('group', { name: 'Deleted' }).getByLabel('Year')).toHaveValue('2012')
})
