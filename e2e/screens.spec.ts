import { chromium, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expectReviewedNames, namesOn } from './accessible-names.ts'
import { browserArguments } from './browser-arguments.ts'
import { everyScreen, goTo } from './every-screen.ts'
import { expect, test } from './kinventory-test.ts'

/** Every screen with the sample family: accessible in both themes, told as it was reviewed, and never wider than the window. */

const follow = async (page: Page, ...names: readonly (string | RegExp)[]): Promise<void> => {
  for (const name of names) await page.getByRole('link', { name }).first().click()
}

const names = /Mia|Ana|Theo|Rivera|Roblox|VTech/

/** One host for many screens, in so many parts as keep all workers busy. */
const parts = 2

for (let part = 0; part < parts; part += 1) {
  const title = `every screen, part ${part + 1}: axe finds nothing, a screen reader is told what was reviewed, it fits, and its title and address tell nothing`
  test(title, { tag: '@every-screen' }, async ({ family }) => {
    test.slow()
    await family.open({ args: ['--demo'] })
    const { page } = family
    const screens = [...(await everyScreen(page))].filter((_, place) => place % parts === part)
    for (const [name, address] of screens) {
      await page.setViewportSize({ width: 1280, height: 860 })
      await goTo(page, address)
      await expect(page).toHaveTitle(/Kinventory$/)
      expect(await page.title(), name).not.toMatch(names)
      expect(page.url(), name).not.toMatch(/Mia|Ana|Theo|Rivera/)
      const told = await namesOn(page)
      await test.step(name, () => expectAccessible(page))
      await expectReviewedNames(page, name, told)
      for (const width of [360, 640, 768, 1920]) {
        await page.setViewportSize({ width, height: 800 })
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${name} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  })
}

test(
  'a reload keeps the tab; a second tab takes over, and the first says so',
  { tag: '@loopback' },
  async ({ family }) => {
    const host = await family.open({ args: ['--demo'] })
    const { page, context } = family
    await follow(page, /^Mia/)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()

    // A copied tab carries the resume token along, as "duplicate tab" does.
    const [copy] = await Promise.all([
      context.waitForEvent('page'),
      page.evaluate(() => void window.open(location.href)),
    ])
    await copy.waitForLoadState()
    await expect(copy.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible()
    await expect(
      page.getByRole('heading', { name: 'This window was taken over by another tab' }),
    ).toBeVisible()
    expect(await page.content()).not.toMatch(/Mia|Theo|Rivera/)
    await copy.close()

    // Somebody without a token sees nothing of the family.
    const stranger = await chromium.launch({
      executablePath: process.env['KINVENTORY_BROWSER'] ?? '',
      args: browserArguments,
    })
    const strangerPage = await stranger.newPage()
    await strangerPage.goto(host.origin)
    await expect(
      strangerPage.getByRole('heading', { name: 'This page has no key to your Kinventory' }),
    ).toBeVisible()
    expect(await strangerPage.content()).not.toMatch(/Mia|Theo|Rivera/)
    await stranger.close()
  },
)
