import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './kinventory-test.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails with what axe finds on the page as it is, in the light and in the dark theme. */
export const expectAccessible = async (page: Page): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // On a busy computer the page may still be at work: what axe finds counts if it is there a little later, too.
    await expect(async () => {
      const axe = new AxeBuilder({ page })
      // Nothing but colours is another in the dark.
      const { violations } = await (
        colorScheme === 'light' ? axe.withTags(rules) : axe.withRules('color-contrast')
      ).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${colorScheme}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`,
      )
      expect(found).toEqual([])
    }).toPass({ timeout: 15_000, intervals: [500, 1000, 3000] })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}
