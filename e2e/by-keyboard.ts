import type { Locator, Page } from '@playwright/test'
import { expect } from './kinventory-test.ts'

/** What a person without a mouse can do: go on with Tab, press a key, type. Nothing here points or focuses. */

/** More stops than any page has before what is looked for. */
const manyStops = 150

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Presses Tab until this has the focus, and fails where Tab never leads to it. */
export const reach = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeAttached()
  for (let stops = 0; stops < manyStops; stops += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never leads to ${target.toString()}`)
}

/** Goes there with Tab and presses a key. */
export const press = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await reach(page, target)
  await page.keyboard.press(key)
}

/** Goes there with Tab and types over what stands there. */
export const type = async (page: Page, target: Locator, text: string): Promise<void> => {
  await reach(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Goes into a group of choices with Tab and on with the arrow until this one is taken. */
export const choose = async (page: Page, group: Locator, name: string | RegExp): Promise<void> => {
  const isInside = (): Promise<boolean> =>
    group.evaluate((element) => element.contains(document.activeElement))
  for (let stops = 0; !(await isInside()) && stops < manyStops; stops += 1) {
    await page.keyboard.press('Tab')
  }
  const choice = group.getByRole('radio', { name })
  if (await hasFocus(choice)) await page.keyboard.press('Space')
  for (let at = 0; !(await choice.isChecked()) && at < 9; at += 1) {
    await page.keyboard.press('ArrowDown')
  }
  await expect(choice).toBeChecked()
}

/** Ctrl+K, some letters of a place, Enter. */
export const goAnywhere = async (page: Page, words: string, title: string): Promise<void> => {
  // A window shows its page before the program is there.
  await expect(page.getByRole('button', { name: /^Go to…/ })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Where to?' })).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByText(/^\d+ found/)).toBeAttached()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
}
