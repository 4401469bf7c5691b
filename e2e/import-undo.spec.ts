import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { chooseFile, createVault } from './first-evening.ts'
import { importAll, ledger, review } from './import-steps.ts'
import { expect, test } from './kinventory-test.ts'
import { openData } from './sample-family.ts'

const alone = { kind: 'passphrase', isShared: false } as const

const chrome = { name: 'sample.csv', content: readFileSync('e2e/exports/chrome-sample.csv') }

const openAccount = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByLabel('Search accounts').fill(title)
  await page.getByRole('main').getByRole('link', { name: title }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

const confirmUndo = (page: Page): Promise<void> =>
  page.getByRole('alertdialog').getByRole('button', { name: 'Undo the import' }).click()

test('an account edited by hand survives the undo of its import, and is named', async ({
  family,
}) => {
  const { page } = family
  await family.open()
  await createVault(page, alone)
  await chooseFile(page, chrome)
  await importAll(page)
  const first = await ledger(page)
  expect(first['New']).toBe(23)

  await openAccount(page, 'Neopets')
  await page.getByRole('textbox', { name: /^Notes/ }).fill('Ask at the desk.\nMind the dog.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved').first()).toBeVisible()
  await expect(page.getByText('Not saved yet')).toBeHidden()

  await openData(page)
  await page.getByRole('button', { name: 'Undo the import of sample.csv' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Undo the import of “sample.csv”?' })
  await expect(dialog.getByText('22 accounts that it added go')).toBeVisible()
  await expect(dialog.getByText('One account it added stays')).toBeVisible()
  await expectAccessible(page)

  // It is one step to the account that stays.
  await dialog.getByRole('link', { name: 'Neopets' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Neopets' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Notes/ })).toHaveValue(
    'Ask at the desk.\nMind the dog.',
  )

  // Going further is a choice that counts along.
  await openData(page)
  await page.getByRole('button', { name: 'Undo the import of sample.csv' }).click()
  const further = dialog.getByRole('checkbox', { name: 'Remove this account too' })
  await further.press('Space')
  await expect(dialog.getByText('23 accounts that it added go')).toBeVisible()
  await further.press('Space')
  await confirmUndo(page)
  await expect(page.getByText('22 accounts were removed. One stayed.')).toBeVisible()
  await expect(page.getByText(/Undone on .* One account stayed\./)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo the import of sample.csv' })).toBeHidden()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Accounts/ }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Neopets' }).first()).toBeVisible()
  await expect(main.getByRole('link', { name: 'Carnival Cruises' })).toBeHidden()

  // The same file again brings back what went and knows what stayed.
  await page.getByRole('link', { name: 'Import accounts' }).click()
  await page.getByRole('button', { name: 'Import another file' }).click()
  await chooseFile(page, chrome)
  await expect(review(page)).toBeVisible()
  await importAll(page)
  expect(await ledger(page)).toEqual({
    ...first,
    New: 22,
    'Already known': (first['Already known'] ?? 0) + 1,
  })
})

const bitwarden = (creationDate: string, password: string): string =>
  JSON.stringify({
    encrypted: false,
    folders: [],
    items: [
      {
        type: 1,
        name: 'Roblox',
        creationDate,
        login: { uris: [{ uri: 'https://www.roblox.com/login' }], username: 'mia-r', password },
      },
      { type: 3, name: 'Family card', card: {} },
      { type: 1, name: 'Old shop', deletedDate: '2021-01-01T00:00:00Z', login: {} },
    ],
  })

test('an update stands side by side before, is said afterwards, and its undo leads back', async ({
  family,
}) => {
  const { page } = family
  await family.open()
  await createVault(page, alone)
  await chooseFile(page, {
    name: 'first.json',
    content: bitwarden('2020-05-02T10:00:00Z', 'Blue-Kite-1'),
  })
  await importAll(page)
  await ledger(page)
  await page.getByRole('button', { name: 'Import another file' }).click()

  const newer = {
    name: 'newer.json',
    content: bitwarden('2019-03-04T10:00:00Z', 'Green-Kite-2'),
  }
  const seeUpdate = async (): Promise<void> => {
    await chooseFile(page, newer)
    await expect(review(page)).toBeVisible()
    await page.getByRole('radio', { name: /^Updates\s*1/ }).press('Space')
    const field = page.getByRole('row', { name: /^Existed by/ })
    await expect(field).toContainText('May 2, 2020')
    await expect(field).toContainText('March 4, 2019')
    await expect(page.getByText('A password it did not have yet')).toBeVisible()
  }
  await seeUpdate()
  await page.getByRole('button', { name: /^Not taken because they are no accounts/ }).click()
  await expect(page.getByText('Family card')).toBeVisible()
  await expectAccessible(page)
  await importAll(page)
  expect(await ledger(page)).toMatchObject({ New: 0, Updated: 1, Skipped: 1 })
  await expect(page.getByText('0 + 1 + 0 + 1 = 2')).toBeVisible()
  await page.getByRole('button', { name: /^It was in the trash/ }).click()
  await expect(page.getByRole('cell', { name: 'Old shop' })).toBeVisible()
  await page.getByRole('button', { name: '1 card' }).click()
  await expect(page.getByRole('cell', { name: 'Family card' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Undo this import' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByText('No account goes.')).toBeVisible()
  await expect(dialog.getByText('One detail of an account that was here before')).toBeVisible()
  await confirmUndo(page)
  await expect(page.getByRole('heading', { name: 'Import undone' })).toBeVisible()
  await page.getByRole('button', { name: 'Import another file' }).click()

  // All is as it was before: the same file has the same to tell.
  await seeUpdate()
})

const bankAccounts = (count: number): string => {
  const rows = Array.from(
    { length: count },
    (_, index) => `Bank ${index},https://bank-${index}.example.com/,ana+${index},pw-${index}-Xy,`,
  )
  return `name,url,username,password,note\n${rows.join('\n')}\nAntolin,https://antolin.example.de,mia,secret-17,\n`
}

test('more rows than the page holds are selected, changed and left out together', async ({
  family,
}) => {
  const { page } = family
  await family.open()
  await createVault(page, alone)
  await chooseFile(page, { name: 'long.csv', content: bankAccounts(1200) })
  await expect(review(page)).toBeVisible()
  const rows = page.getByRole('grid', { name: 'Rows of the file' }).getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  expect(await rows.count()).toBeLessThan(60)

  await page.getByRole('button', { name: 'Leave these out' }).click()
  await expect(page.getByText('The 1,200 rows that say nothing of a child')).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Skipped\s*1,200/ })).toBeVisible()
  await page.getByRole('button', { name: 'Take these in again' }).click()
  await expect(page.getByRole('radio', { name: /^New\s*1,201/ })).toBeVisible()

  await page.getByLabel('Find a row').fill('bank 1')
  await expect(rows.nth(1)).toContainText('Bank 1')
  await page.getByRole('checkbox', { name: 'Select all shown' }).press('Space')
  const bulk = page.getByRole('region', { name: 'Change several rows' })
  await expect(bulk.getByText('311 rows selected')).toBeVisible()
  await bulk.getByRole('button', { name: /^About/ }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Mia' }).press('Space')
  await page.getByRole('button', { name: 'Use these people' }).click()
  await expect(page.getByRole('button', { name: 'Bank 1 is about Mia' })).toBeVisible()

  // The last of them was never in the page.
  await page.getByLabel('Find a row').fill('bank 1199')
  await expect(page.getByRole('button', { name: 'Bank 1199 is about Mia' })).toBeVisible()
  await page.getByLabel('Find a row').fill('')
  await expect(rows.nth(1)).toContainText('Bank 0')
  await rows.nth(1).focus()
  await page.keyboard.press('Control+End')
  await expect(page.getByRole('row', { name: /Antolin/ })).toBeFocused()
})
