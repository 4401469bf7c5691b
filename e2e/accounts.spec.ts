import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { chooseFile, createVault, unlock } from './first-evening.ts'
import { review } from './import-steps.ts'
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

test('with the keyboard: find, tick a range, change it, take it back, and keep a filter', async ({
  family,
}) => {
  await family.open()
  const { page } = family
  await createVault(page, alone)
  await page.getByRole('link', { name: 'Import accounts' }).first().press('Enter')
  const rows = Array.from(
    { length: 12 },
    (_, at) => `Club ${at + 1},https://club-${at + 1}.example,mia${at + 1},pass-${at + 1}`,
  )
  const content = ['name,url,username,password', ...rows].join('\n')
  await chooseFile(page, { name: 'clubs.csv', content })
  await expect(review(page)).toBeVisible()
  await page.getByRole('button', { name: 'Import these accounts' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible()
  await page.getByRole('link', { name: /^Accounts/ }).press('Enter')
  const search = page.getByLabel('Search accounts')
  const count = page.locator('output').first()
  await expect(count).toHaveText('12 accounts')

  // Whole words, the last one also as a beginning; signs are no operators.
  await search.pressSequentially('"club* 1')
  await expect(count).toContainText('4 of 12')
  await expectAccessible(page)

  // Ticked from one to the next with shift and the arrow, then all that is shown.
  const box = (title: string) =>
    page.getByRole('checkbox', { name: `Select ${title}`, exact: true })
  await box('Club 1').press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('region', { name: 'Selected accounts' })
  await expect(bar).toContainText('2 selected')
  await page.keyboard.press('ControlOrMeta+a')
  await expect(bar).toContainText('4 selected')
  await bar.getByRole('button', { name: 'Status' }).press('Enter')
  await page.getByRole('menuitem', { name: 'not used any more' }).press('Enter')
  const status = (title: string) => page.getByRole('button', { name: `Edit Status: ${title},` })
  await expect(status('Club 1')).toContainText('not used any more')
  await expectAccessible(page)

  // A filter that is kept, with how many it shows.
  await search.fill('')
  await page.getByRole('button', { name: 'Status', exact: true }).first().press('Enter')
  await page.getByRole('menuitemcheckbox', { name: 'not used any more' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(count).toContainText('4 of 12')
  await page.getByRole('button', { name: 'Save this filter' }).press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Name' })
    .pressSequentially('To close')
  await page.keyboard.press('Enter')
  const saved = page.getByRole('button', { name: /^To close/ })
  await expect(saved).toHaveText(/4$/)

  // Back as it was: nothing is left for the filter.
  await saved.press('ControlOrMeta+z')
  await expect(count).toContainText('0 of 12')
  await expect(saved).toHaveText(/0$/)
  await saved.press('Escape')
  await page.getByRole('button', { name: 'Show all accounts' }).press('Enter')
  await expect(status('Club 2')).toContainText('in use')

  // A date where it stands: Enter edits and keeps, a wrong one says so, Escape leaves it.
  const since = page.getByRole('button', { name: 'Edit Since: Club 2,' })
  await since.press('Enter')
  await page.keyboard.type('2016-13')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Not a date' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('2016-03')
  await page.keyboard.press('Enter')
  await expect(since).toHaveText(/Mar 2016/)
  await expect(since).toBeFocused()

  // The filter is still there after locking; the search is not.
  await page.keyboard.press('ControlOrMeta+Shift+l')
  await unlock(page)
  await page.getByRole('link', { name: /^Accounts/ }).press('Enter')
  await expect(saved).toHaveText(/0$/)
  await expect(count).toHaveText('12 accounts')
  await expect(since).toHaveText(/Mar 2016/)
})
