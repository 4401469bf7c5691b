import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

export interface DownloadedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** Presses a button that gives a file to save; gives that file as it arrived. */
export const download = async (page: Page, button: string): Promise<DownloadedFile> => {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).last().click(),
  ])
  const bytes = await readFile(await saved.path())
  return { name: saved.suggestedFilename(), bytes }
}

/** Gives a file back to the page, as a guardian chooses it. */
export const choose = (page: Page, { name, bytes }: DownloadedFile): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
