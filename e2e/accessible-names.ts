import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { hostName } from './host-name.ts'
import { expect } from './kinventory-test.ts'

/** What a screen reader stops at or announces; plain text and cells are read in passing. */
const stops =
  /^\s*- '?(?:heading|link|button|textbox|searchbox|combobox|checkbox|radio|radiogroup|switch|tab|tablist|table|grid|columnheader|rowheader|region|navigation|main|search|dialog|group|img|figure|progressbar|listbox|spinbutton|status|alert|menuitem) ?("|\/|\[|:|$)/

/** Days pass and versions change; what the names say does not. */
const timeless = (line: string): string =>
  line
    .trim()
    // What has a colon in it is quoted.
    .replace(/^- '(.*?)'(:?)/, '- $1$2')
    .replace(/:$/, '')
    .replaceAll(/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?= \d)/g, 'Month')
    .replaceAll(/(?<!level=)\b\d[\d,.]*/g, '0')
    .replaceAll(/\b0 (\w+)s\b/g, '0 $1')
    // The name counts; what is written inside is read in passing, too.
    .replace(/^(- (?!status)\w+ "[^"]*"(?: \[[^\]]*\])*): .*$/, '$1')

/**
 * Roles and names on a page, in reading order, without what every page has around it. What follows itself (the
 * footnotes of a paragraph, the signs of a row) is there once: how many there are is the catalogue's affair.
 */
export const namesOn = async (page: Page): Promise<string> => {
  const tree = await page.locator('main, body:not(:has(main))').first().ariaSnapshot()
  const lines = tree
    .split('\n')
    .filter((line) => stops.test(line))
    .map(timeless)
  return `${lines.filter((line, at) => line !== lines[at - 1]).join('\n')}\n`
}

/** Some screens offer more in a window of their own; what they then say is reviewed by itself. */
const snapshotOf = (name: string): string => {
  const file = name.replaceAll(' ', '-')
  const inWindow = `${file}-in-window.txt`
  const isOther = hostName !== 'loopback' && existsSync(join('e2e/accessible-names', inWindow))
  return isOther ? inWindow : `${file}.txt`
}

/**
 * Fails where the names on a screen are not those that were reviewed, or a control has none. They are taken once the page
 * has come to rest, which it has where they are what they were before.
 */
export const expectReviewedNames = async (
  page: Page,
  name: string,
  before: string,
): Promise<void> => {
  let names = before
  await expect(async () => {
    const last = names
    names = await namesOn(page)
    expect(names).toBe(last)
  }).toPass()
  // A control without a name is one that nobody can find.
  expect
    .soft(names, `${name}: a control has no name`)
    .not.toMatch(/^- (?:link|button|textbox|combobox|checkbox|radio|tab|img|searchbox)$/m)
  expect.soft(names).toMatchSnapshot(snapshotOf(name))
}
