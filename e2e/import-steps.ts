import type { Locator, Page } from '@playwright/test'
import { expect } from './kinventory-test.ts'

/** The steps of an import after its file was chosen, as specs share them. */

/** The heading of the step that shows every row. */
export const review = (page: Page): Locator => page.getByRole('heading', { name: 'Look it over' })

/** The rows of the file that is being looked over. */
export const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Rows of the file' })

export const importAll = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Import these accounts' }).click()

/** Waits for the report and gives its counts, by what the report calls them. */
export const ledger = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 60_000 })
  const rows = ['New', 'Updated', 'Already known', 'Skipped', 'Rows in the file']
  const figures = await Promise.all(
    rows.map(async (row) => {
      const line = page.getByRole('rowheader', { name: row, exact: true }).locator('xpath=..')
      const text = await line.getByRole('cell').innerText()
      return [row, Number(text.replaceAll(/\D/g, ''))] as const
    }),
  )
  return Object.fromEntries(figures)
}

/** The number beside the list of accounts. */
export const expectAccounts = (page: Page, count: number): Promise<void> =>
  expect(page.getByRole('link', { name: /^Accounts/ })).toHaveText(
    new RegExp(`^Accounts\\s*${count}$`),
  )
