import { mkdirSync, writeFileSync } from 'node:fs'
import { expectAccessible } from './accessible.ts'
import { drag } from './drag.ts'
import { createVault, passphrase } from './first-evening.ts'
import { review } from './import-steps.ts'
import { expect, test } from './kinventory-test.ts'

const alone = { kind: 'passphrase', isShared: false } as const

const list = (service: string): string =>
  `name,url,username,password\n${service},https://www.roblox.com,mia,pw-17-Xy\n`

/** Writes files to where this test keeps its own; gives their paths. */
const filesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(files).map(([name, text]) => {
    const path = test.info().outputPath(name)
    writeFileSync(path, text)
    return path
  })

test('a file dropped anywhere is imported where nothing is in the way, else it asks', async ({
  family,
}) => {
  const { page } = family
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await family.open()
  await createVault(page, alone)
  const [one = '', two = '', three = ''] = filesOf({
    'one.csv': list('Roblox'),
    'two.csv': list('Neopets'),
    'three.csv': list('Wattpad'),
  })

  const first = await drag(page, { files: [one] })
  await expect(page.getByText('Let go to open it')).toBeVisible()
  await expectAccessible(page)
  await first.drop()
  await expect(page.getByText('Let go to open it')).toBeHidden()
  await expect(review(page)).toBeVisible()
  await expect(page.getByText('Roblox').first()).toBeVisible()

  // An import in hand is not let go without asking.
  const bar = page.getByRole('region', { name: 'Import “two.csv”?' })
  await (await drag(page, { files: [two] })).drop()
  await expect(bar).toContainText('that one is let go')
  await expectAccessible(page)
  await bar.getByRole('button', { name: 'Leave it' }).click()
  await expect(bar).toBeHidden()
  await expect(page.getByText('Roblox').first()).toBeVisible()
  await (await drag(page, { files: [two] })).drop()
  await bar.getByRole('button', { name: 'Import it' }).click()
  await expect(page.getByText('Neopets').first()).toBeVisible()
  await page.getByRole('button', { name: 'Discard' }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Discard/ })
    .click()

  // Nor is a form with something in it.
  await page.goto(page.url().replace(/#.*$/, '#/accounts/new'))
  const form = page.getByRole('heading', { level: 1, name: /account/i })
  await expect(form).toBeVisible()
  await page.getByRole('main').getByRole('textbox').first().fill('not saved yet')
  await (await drag(page, { files: [three] })).drop()
  await page
    .getByRole('region', { name: 'Import “three.csv”?' })
    .getByRole('button', { name: 'Import it' })
    .click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  await expect(form).toBeVisible()
  await page
    .getByRole('region', { name: 'Import “three.csv”?' })
    .getByRole('button', { name: 'Import it' })
    .click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Leave|Discard/ })
    .click()
  await expect(review(page)).toBeVisible()
  await expect(page.getByText('Wattpad').first()).toBeVisible()
  // In a browser nobody asks anything of the page, so it does not even listen.
  expect(asked.filter((path) => path.endsWith('/desktop/asks'))).toEqual([])
})

test('while locked a list waits and a backup is looked into; nothing else leads anywhere', async ({
  family,
}) => {
  const { page } = family
  await family.open()
  await createVault(page, alone)
  await page.keyboard.press('Control+Shift+l')
  const field = page.getByLabel('Passphrase', { exact: true })
  await expect(field).toBeVisible()
  const [one = '', backup = '', ...more] = filesOf({
    'one.csv': list('Roblox'),
    'old.kinventory': 'no backup at all',
    ...Object.fromEntries([2, 3, 4, 5, 6, 7].map((at) => [`${at}.csv`, list(`Service ${at}`)])),
  })

  const before = page.url()
  await (await drag(page, { text: 'https://example.com/' })).drop()
  expect(page.url()).toBe(before)
  await expect(field).toBeVisible()

  const folder = test.info().outputPath('folder')
  mkdirSync(folder)
  await (await drag(page, { files: [folder] })).drop()
  await expect(page.getByText('A folder cannot be opened')).toBeVisible()

  await (await drag(page, { files: [backup] })).drop()
  const restore = page.getByRole('dialog', { name: 'Bring back a backup' })
  await expect(restore.getByText('It is not a Kinventory backup.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(restore).toBeHidden()

  await (await drag(page, { files: [one, ...more] })).drop()
  const waiting = page.getByRole('region', { name: 'A list waits to be imported' })
  await expect(waiting).toContainText('4 more files wait.')
  await expect(page.getByText('2 files were left out')).toBeVisible()
  await expect(page.getByText('one.csv')).toHaveCount(0)
  await expectAccessible(page)
  await waiting.getByRole('button', { name: 'Leave it' }).click()
  await expect(waiting).toContainText('3 more files wait.')
  await field.fill(passphrase)
  await page.getByRole('button', { name: 'Open the vault' }).click()
  await expect(page.getByRole('region', { name: 'Import “2.csv”?' })).toBeVisible()

  // What was dropped goes with the lock.
  await page.keyboard.press('Control+Shift+l')
  await expect(field).toBeVisible()
  await expect(waiting).toBeHidden()
  await (await drag(page, { files: [one] })).drop()
  await expect(waiting).toBeVisible()
  await field.fill(passphrase)
  await page.getByRole('button', { name: 'Open the vault' }).click()
  await expect(review(page)).toBeVisible()
  await expect(page.getByText('Roblox').first()).toBeVisible()
})
