import { readFileSync } from 'node:fs'
import { expectAccounts, importAll, review } from './import-steps.ts'
import { answerFirstRun, chooseFile, createVault, passphrase } from './first-evening.ts'
import { expect, test } from './kinventory-test.ts'
import { takePicture } from './take-picture.ts'

/** Makes the pictures of docs/guide that show a first evening: `npm run build && npm run screenshots`. */

const list = {
  name: 'Chrome passwords.csv',
  content: readFileSync('e2e/exports/chrome-sample.csv', 'utf8'),
}

test('the five questions', async ({ family }) => {
  await family.open()
  const { page } = family
  await page.setViewportSize({ width: 1060, height: 720 })
  await expect(page.getByRole('heading', { name: 'Welcome to Kinventory' })).toBeVisible()
  await takePicture(page, 'welcome')
  await answerFirstRun(page, true)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await takePicture(page, 'passphrase')
})

test('a list is imported', async ({ family }) => {
  await family.open()
  const { page } = family
  const main = page.getByRole('main')
  await createVault(page, { kind: 'passphrase', isShared: true })
  await page.setViewportSize({ width: 1060, height: 1600 })
  await takePicture(page, 'ways-to-begin', { parts: [main], margin: 0, height: 760 })

  await page.getByRole('link', { name: 'Import accounts' }).first().click()
  await expect(page.getByText('How to get the file')).toBeVisible()
  await takePicture(page, 'import-file', { parts: [main], margin: 0, height: 760 })
  await chooseFile(page, list)
  await expect(review(page)).toBeVisible()
  await expect(page.getByText('Roblox').first()).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 1600 })
  await takePicture(page, 'import-rows', { parts: [main], margin: 0, height: 1050 })
  await page.setViewportSize({ width: 1060, height: 1600 })
  await importAll(page)
  const deletion = page.getByRole('region', { name: 'Delete the export file' })
  await expect(deletion).toBeVisible()
  await takePicture(page, 'import-deletion', { parts: [deletion] })
  await expectAccounts(page, 23)

  await page.getByRole('button', { name: /^Lock/ }).click()
  await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
  await page.setViewportSize({ width: 1060, height: 560 })
  await takePicture(page, 'locked')
})
