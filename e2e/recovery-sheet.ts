import type { Page } from '@playwright/test'
import { expect } from './kinventory-test.ts'

/** The code on the screen, group by group. */
export const shownGroups = async (page: Page): Promise<readonly string[]> => {
  const texts = await page
    .getByRole('list', { name: 'Recovery code' })
    .locator('li')
    .allInnerTexts()
  return texts.map((text) => text.trim().split(/\s/).at(-1) ?? '')
}

/** From the explanation of the sheet to its code; `passphrase` is the one of today, if there is one. */
export const showCode = async (
  page: Page,
  passphrase: string | undefined,
): Promise<readonly string[]> => {
  await expect(
    page.getByRole('heading', { name: 'A sheet of paper that opens your vault' }),
  ).toBeVisible()
  if (passphrase !== undefined) await page.getByLabel('Passphrase of today').fill(passphrase)
  await page.getByRole('button', { name: 'Show the code' }).click()
  await expect(page.getByRole('article', { name: 'Recovery sheet' })).toBeVisible()
  return shownGroups(page)
}

/** Types back what is asked for; `change` may put a mistake into a group. */
export const typeBack = async (
  page: Page,
  groups: readonly string[],
  change: (text: string, position: number) => string = (text) => text,
): Promise<readonly number[]> => {
  const labels = await page.getByText(/^Group \d$/).allInnerTexts()
  const asked = labels.map((label) => Number(label.slice(-1)))
  for (const [position, group] of asked.entries()) {
    await page.getByLabel(`Group ${group}`).fill(change(groups[group - 1] ?? '', position))
  }
  await page.getByRole('button', { name: 'Finish' }).click()
  return asked
}

/** The whole sheet, from its explanation to its end. Gives the code. */
export const makeSheet = async (
  page: Page,
  passphrase: string | undefined,
): Promise<readonly string[]> => {
  const groups = await showCode(page, passphrase)
  await page.getByRole('button', { name: 'I have it on paper' }).click()
  await typeBack(page, groups)
  await expect(page.getByRole('heading', { name: 'Your recovery sheet works' })).toBeVisible()
  return groups
}

/** Opens the locked vault with a code as it is typed. */
export const openWithCode = async (page: Page, typed: string): Promise<void> => {
  const link = page.getByRole('button', { name: 'Use the recovery sheet' })
  if (await link.isVisible()) await link.click()
  await page.getByLabel('Recovery code').fill(typed)
  await page.getByRole('button', { name: 'Open the vault' }).click()
}
