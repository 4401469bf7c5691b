import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectAccessible } from './accessible.ts'
import { chooseFile, createVault } from './first-evening.ts'
import { expect, test } from './kinventory-test.ts'
import { openBackups, openData, sampleName } from './sample-family.ts'

test('a person is erased, with what is about nobody else', async ({ family }) => {
  const { page } = family
  await family.open({ args: ['--demo'] })
  await openBackups(page)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('A backup was made')).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Remove Theo' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Remove Theo from the household?' })
  await expect(dialog.getByText('about nobody else')).toBeVisible()
  await expect(dialog.getByText('about others too')).toBeVisible()
  await expect(
    dialog.getByRole('checkbox', { name: 'Erase the automatic backups too' }),
  ).toBeChecked()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Erase Theo' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Add a child' })).toBeFocused()
  await expect(page.getByRole('link', { name: /^Theo/ })).toBeHidden()
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
  await expect(page.getByRole('main').getByText('Theo')).toBeHidden()

  // The backup that is left was made without him.
  await openBackups(page)
  await page.getByRole('button', { name: /^Look inside the backup of/ }).click()
  await expect(
    page
      .getByRole('row', { name: /^People/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(/^(?!.*Theo).*Mia/)
})

test('the only guardian stays', async ({ family }) => {
  const { page } = family
  await family.open({ args: ['--demo'] })
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Remove Ana' }).click()
  await expect(page.getByRole('heading', { name: 'Ana cannot be removed yet' })).toBeVisible()
})

test('an import is taken back as if it had never been read', async ({ family }) => {
  const { page } = family
  await family.open()
  await createVault(page, { kind: 'passphrase', isShared: false })
  await chooseFile(page, {
    name: 'sample.csv',
    content: readFileSync('e2e/exports/chrome-sample.csv'),
  })
  await page.getByRole('button', { name: 'Import these accounts' }).click()
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 60_000 })
  await openData(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Undo the import of sample.csv' }).click()
  await expect(
    page.getByText('23 accounts that it added go, with all that is known of them.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Undo the import', exact: true }).click()
  await expect(page.getByText(/Undone on/)).toBeVisible()
  await page.getByRole('link', { name: /^Accounts/ }).click()
  // The table may show what it last knew for a moment, in several elements.
  await expect(page.getByText('Neopets')).toHaveCount(0)
})

test('the vault goes only for whoever writes the household’s name', async ({ family }) => {
  const { page, dataDir } = family
  await family.open()
  await createVault(page, { kind: 'passphrase', isShared: false })
  await openBackups(page)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('A backup was made')).toBeVisible()
  await openData(page)
  await page.getByRole('button', { name: 'Erase the vault' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('3 people, no accounts')).toBeVisible()
  await dialog.getByLabel('Household name').fill(sampleName)
  await dialog.getByRole('button', { name: 'Erase the vault' }).click()
  await expect(dialog.getByText('This is not the name.')).toBeVisible()
  await expect(dialog.getByLabel('Household name')).toBeFocused()
  await expectAccessible(page)
  await dialog.getByRole('checkbox', { name: 'One automatic backup' }).press('Space')
  await expect(dialog.getByText('can bring the vault back')).toBeVisible()
  await dialog.getByLabel('Household name').fill('The Riveras')
  await dialog.getByRole('button', { name: 'Erase the vault' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Kinventory' })).toBeVisible()
  expect(existsSync(join(dataDir, 'vault/vault.db'))).toBe(false)

  // The backup that was kept is offered, since there is nothing else here.
  await page
    .getByRole('button', { name: 'I used Kinventory before: I have its backup or export' })
    .click()
  await expect(page.getByRole('button', { name: /^Look inside the backup of/ })).toBeVisible()
})
