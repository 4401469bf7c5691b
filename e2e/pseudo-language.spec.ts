import { everyScreen, goTo } from './every-screen.ts'
import { expect, test } from './kinventory-test.ts'
import { rawTexts } from './raw-text.ts'

/** How far a page is wider than its window, in pixels. */
const overflow = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth

test.describe('in English that is longer and has accents', { tag: '@every-screen' }, () => {
  test.use({ language: 'en-XA' })

  test('every word of every screen is a message, and nothing is wider than the window', async ({
    family,
  }) => {
    test.slow()
    await family.open({ args: ['--demo'] })
    const { page } = family
    await page.locator('h1').first().waitFor()
    for (const [name, address] of await everyScreen(page)) {
      await goTo(page, address)
      expect.soft(await rawTexts(page), name).toEqual([])
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 860 })
        expect.soft(await page.evaluate(overflow), `${name} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  })
})

test.describe('from right to left', { tag: '@every-screen' }, () => {
  test.use({ language: 'ar-XB' })

  test('no screen is wider than the window', async ({ family }) => {
    test.slow()
    await family.open({ args: ['--demo'] })
    const { page } = family
    await page.locator('h1').first().waitFor()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    for (const [name, address] of await everyScreen(page)) {
      await goTo(page, address)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 860 })
        expect.soft(await page.evaluate(overflow), `${name} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  })
})
