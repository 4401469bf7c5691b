import type { Page } from '@playwright/test'
import { press, reach } from './by-keyboard.ts'
import { expect } from './kinventory-test.ts'

/** Pastes a letter of a service, has it read, and says that the service itself wrote it. */
export const pasteLetter = async (page: Page, letter: string): Promise<void> => {
  await reach(page, page.getByLabel('The words of the notice'))
  // What Ctrl+V does, without a clipboard that other tests share.
  await page.keyboard.insertText(letter)
  await press(page, page.getByRole('button', { name: 'Read this notice' }))
  await expect(page.getByRole('heading', { level: 1, name: 'What the notice says' })).toBeVisible()
  await press(page, page.getByRole('radio', { name: /^The service itself/ }), 'Space')
}
