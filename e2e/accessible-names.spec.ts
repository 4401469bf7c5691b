import type { Page } from '@playwright/test'
import { everyScreen, goTo } from './every-screen.ts'
import { expect, test } from './kinventory-test.ts'

/** What a screen reader stops at or announces; plain text and cells are read in passing. */
const stops =
  /^\s*- (?:heading|link|button|textbox|searchbox|combobox|checkbox|radio|radiogroup|switch|tab|tablist|table|grid|columnheader|region|navigation|main|search|dialog|group|img|figure|progressbar|listbox|spinbutton|status|alert|menuitem) ?("|\/|\[|:|$)/

/** Days pass and versions change; what the names say does not. */
const timeless = (line: string): string =>
  line
    .trimEnd()
    .replace(/:$/, '')
    .replaceAll(
      /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      'Month',
    )
    .replaceAll(/\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g, 'Month')
    .replaceAll(/(?<!level=)\b\d[\d,.]*/g, '0')

/** Roles and names on a page, in reading order, without what every page has around it. */
const namesOn = async (page: Page): Promise<string> => {
  const tree = await page.locator('main, body:not(:has(main))').first().ariaSnapshot()
  const lines = tree.split('\n').filter((line) => stops.test(line))
  return `${lines.map((line) => timeless(line).trimStart()).join('\n')}\n`
}

test('what a screen reader is told on every screen is what was reviewed', async ({ family }) => {
  test.slow()
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.locator('h1').first().waitFor()
  for (const [name, address] of await everyScreen(page)) {
    await goTo(page, address)
    const names = await namesOn(page)
    // A control without a name is one that nobody can find.
    expect
      .soft(names, `${name}: a control has no name`)
      .not.toMatch(/^- (?:link|button|textbox|combobox|checkbox|radio|tab|img|searchbox)$/m)
    expect.soft(names).toMatchSnapshot(`${name.replaceAll(' ', '-')}.txt`)
  }
})
