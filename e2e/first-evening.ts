import type { Page } from '@playwright/test'
import { expect } from './kinventory-test.ts'

/** What a parent does on the first evening, as steps that specs share. */

export const passphrase = 'orbit velvet cactus ninety lanterns'

export type Lock =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'passphrase'; readonly isShared: boolean }

const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Continue' }).click()

const addPerson = async (page: Page, row: string, name: string, year?: string): Promise<void> => {
  const fields = page.getByRole('group', { name: row, exact: true })
  await fields.getByLabel('Name').fill(name)
  if (year !== undefined) await fields.getByLabel('Year').fill(year)
}

export interface FirstChild {
  readonly name: string
  readonly year: string
}

const miaAndTheo: readonly FirstChild[] = [
  { name: 'Mia', year: '2010' },
  { name: 'Theo', year: '2012' },
]

/** Answers the first run for Ana with Mia and Theo, or with other children, up to the last step. */
export const answerFirstRun = async (
  page: Page,
  isShared: boolean,
  children: readonly FirstChild[] = miaAndTheo,
): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'Welcome to Kinventory' })).toBeVisible()
  await page.getByLabel('Household name').fill('The Riveras')
  await next(page)
  await page.getByRole('radio', { name: /United States/ }).press('Space')
  await next(page)
  await addPerson(page, 'Guardian 1', 'Ana')
  if (!(await page.getByRole('group', { name: 'Child 1', exact: true }).isVisible())) {
    await page.getByRole('button', { name: 'Add a child' }).click()
  }
  for (const [at, { name, year }] of children.entries()) {
    if (at > 0) await page.getByRole('button', { name: 'Add another child' }).click()
    await addPerson(page, `Child ${at + 1}`, name, year)
  }
  await next(page)
  const answer = isShared ? /^Yes/ : /^No/
  await page.getByRole('radio', { name: answer }).press('Space')
  await next(page)
}

/** The whole first run; ends on the household's page. */
export const createVault = async (
  page: Page,
  lock: Lock,
  children?: readonly FirstChild[],
): Promise<void> => {
  await answerFirstRun(page, lock.kind === 'passphrase' && lock.isShared, children)
  if (lock.kind === 'passphrase') {
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByLabel('Passphrase again').fill(passphrase)
  }
  await page.getByRole('button', { name: 'Create the vault' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()
}

/** Opens a vault that asks for its passphrase. */
export const unlock = async (page: Page): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Open the vault' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()
}

export interface ExportFile {
  readonly name: string
  readonly content: string | Buffer
}

/** Gives a file to the import screen. */
export const chooseFile = async (page: Page, file: ExportFile): Promise<void> => {
  await page.getByRole('link', { name: 'Import accounts' }).first().click()
  await page.locator('input[type=file]').setInputFiles({
    name: file.name,
    mimeType: 'text/csv',
    buffer: Buffer.from(file.content),
  })
}
