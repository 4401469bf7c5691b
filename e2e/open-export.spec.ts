import { parse } from 'csv-parse/sync'
import { expectAccessible } from './accessible.ts'
import { choose, download } from './downloads.ts'
import { passphrase } from './first-evening.ts'
import { temporaryFolder } from './host.ts'
import { expect, test } from './kinventory-test.ts'
import { householdWords, openData, sampleName } from './sample-family.ts'

test('everything goes out as JSON and comes back on another computer', async ({ family }) => {
  const { page } = family
  const first = await family.open({ args: ['--demo'] })
  await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
  const before = await householdWords(page)
  await openData(page)
  await expect(page.getByText('These files are not encrypted.')).toBeVisible()
  const file = await download(page, 'Save the export')
  expect(file.name).toMatch(/\.json$/)
  expect(file.name).not.toMatch(/rivera/i)
  await expect(page.getByText(`${file.name} is not encrypted.`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Household$/ }).click()
  await page.getByRole('button', { name: 'I have deleted it' }).click()
  await expect(page.getByText('is not encrypted.')).toBeHidden()
  await first.stop()

  const other = await temporaryFolder('other')
  await family.open({ args: [`--data-dir=${other.path}`] })
  await page
    .getByRole('button', { name: 'I used Kinventory before: I have its backup or export' })
    .click()
  await choose(page, { name: 'notes.json', bytes: Buffer.from('{"notes":[]}') })
  await expect(page.getByText('It is not a Kinventory export.')).toBeVisible()
  await choose(page, file)
  await expect(page.getByRole('heading', { name: 'What is in this export' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^People/ })).toContainText('Theo')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue with this export' }).click()
  await page.getByRole('radio', { name: /^No/ }).press('Space')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase again').fill(passphrase)
  await page.getByRole('button', { name: 'Create the vault from the export' }).click()
  await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
  await page.getByRole('button', { name: 'I have deleted it' }).click()
  expect(await householdWords(page)).toEqual(before)
  await other.remove()
})

test('the accounts go out as a table that a spreadsheet opens without harm', async ({ family }) => {
  const { page } = family
  await family.open({ args: ['--demo'] })
  await openData(page)
  await page.getByRole('radio', { name: /CSV/ }).press('Space')
  const file = await download(page, 'Save the export')
  expect(file.name).toMatch(/\.csv$/)
  const rows: readonly (readonly string[])[] = parse(file.bytes, { bom: true })
  const accounts = page.getByRole('navigation').getByRole('link', { name: /^Accounts/ })
  const count = Number((await accounts.innerText()).replaceAll(/\D/g, ''))
  expect(rows).toHaveLength(count + 1)
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  expect(file.bytes.toString()).toContain('VTech Learning Lodge')
})
