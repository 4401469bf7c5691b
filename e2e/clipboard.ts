import type { BrowserContext } from '@playwright/test'

/** What was copied, as whoever pastes it into another program sees it; no page is asked for a permission. */
export const pasted = async (context: BrowserContext): Promise<string> => {
  const other = await context.newPage()
  await other.setContent('<textarea></textarea>')
  const field = other.locator('textarea')
  await field.focus()
  await other.keyboard.press('ControlOrMeta+V')
  const text = await field.inputValue()
  await other.close()
  return text
}
