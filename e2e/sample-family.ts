import type { Page } from '@playwright/test'
import { expect } from './kinventory-test.ts'

/** What specs do with the sample family of `--demo`. */

export const samplePassphrase = 'sample family'
export const sampleName = 'Rivera (sample)'

const follow = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('link', { name }).first().click()

const arriveAt = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()

/** Goes to the screen of backups by way of the settings. */
export const openBackups = async (page: Page): Promise<void> => {
  await follow(page, 'Settings')
  await follow(page, 'Backups')
  await arriveAt(page, 'Backups')
}

/** Goes to the screen of export and erasure by way of the settings. */
export const openData = async (page: Page): Promise<void> => {
  await follow(page, 'Settings')
  await follow(page, 'Export and erase')
  await arriveAt(page, 'Export and erase')
}

/** What the household is: its accounts with all that is said of them, what they share, and a child's exposure surface. */
export const householdWords = async (page: Page): Promise<readonly string[]> => {
  const main = page.getByRole('main')
  await follow(page, /^Accounts/)
  await arriveAt(page, 'Accounts')
  await expect(main.getByRole('link', { name: 'Roblox', exact: true })).toBeVisible()
  // How many breaches an account is in comes after the list.
  const animalJam = main.getByRole('row').filter({ hasText: 'Animal Jam' })
  await expect(animalJam.getByRole('cell', { name: '1', exact: true })).toBeVisible()
  const accounts = await main.innerText()
  await follow(page, 'Reuse map')
  await arriveAt(page, 'Reuse map')
  await expect(main.getByRole('heading', { name: 'Password 1' })).toBeVisible()
  const shared = await main.innerText()
  await follow(page, /^Mia/)
  await arriveAt(page, 'Mia')
  await expect(main.getByRole('heading', { level: 2 }).first()).toBeVisible()
  return [accounts, shared, await main.innerText()]
}

/** Erases the open vault with all that lies beside it; ends at a first run. */
export const eraseVault = async (page: Page, name: string): Promise<void> => {
  await openData(page)
  await page.getByRole('button', { name: 'Erase the vault' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Household name').fill(name)
  await dialog.getByRole('button', { name: 'Erase the vault' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome to Kinventory' })).toBeVisible()
}
