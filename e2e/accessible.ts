import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { expect } from './kinventory-test.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing but colours is another in the dark. */
const looks: Readonly<Record<'light' | 'dark', RunOptions>> = {
  light: { runOnly: { type: 'tag', values: rules } },
  dark: { runOnly: { type: 'rule', values: ['color-contrast'] } },
}

/**
 * What axe finds on the page as it is: each rule with the elements that break it. Its program stays in the document: to
 * read half a megabyte into a page takes longer than the look itself. The app has no frames that would need their own.
 */
const violationsOn = async (page: Page, options: RunOptions): Promise<readonly string[]> => {
  expect(page.frames(), 'axe looks at one frame').toHaveLength(1)
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (given) => (Reflect.get(window, 'axe') as typeof axe).run(document, given),
    { ...options, resultTypes: ['violations'] } satisfies RunOptions,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}

/** Fails with what axe finds on the page as it is, in the light and in the dark theme. */
export const expectAccessible = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // On a busy computer the page may still be at work: what axe finds counts if it is there a little later, too.
    await expect(async () => {
      expect(await violationsOn(page, looks[colorScheme]), colorScheme).toEqual([])
    }).toPass({ timeout: 15_000, intervals: [500, 1000, 3000] })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
