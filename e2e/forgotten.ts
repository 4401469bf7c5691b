import type { Page } from '@playwright/test'
import { hostName } from './host-name.ts'
import { expect } from './kinventory-test.ts'

/** Everything a page could still hold or show, by the place where it was looked for. */
const readPlaces = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const fields = [...document.querySelectorAll('input, textarea, select')]
    const databases = await indexedDB.databases()
    // Chromium's list of the tab's entries that belong to this origin.
    const { navigation } = window as unknown as {
      navigation: { entries(): readonly { readonly url: string; getState(): unknown }[] }
    }
    return {
      document: document.documentElement.outerHTML,
      values: fields.map((field) => ('value' in field ? String(field.value) : '')).join('\n'),
      title: document.title,
      address: location.href,
      state: JSON.stringify(history.state ?? null),
      history: navigation
        .entries()
        .map((entry) => `${entry.url} ${JSON.stringify(entry.getState())}`)
        .join('\n'),
      sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
      localStorage: JSON.stringify(Object.entries(localStorage)),
      databases: JSON.stringify(databases),
      caches: JSON.stringify(await caches.keys()),
      cookies: document.cookie,
      // The browser keeps the addresses of its "soft navigations" for as long as the page lives, with the
      // opaque ids in them; no page can clear them.
      timings: JSON.stringify(
        performance.getEntries().filter(({ entryType }) => entryType !== 'soft-navigation'),
      ),
      selection: String(getSelection()),
    }
  })

/** What assistive technology is told, hidden parts included. */
const readAccessibilityTree = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return JSON.stringify(nodes)
}

/** Where any of these texts are still to be found in the page. */
export const placesWith = async (
  page: Page,
  texts: readonly string[],
): Promise<readonly string[]> => {
  const places = { ...(await readPlaces(page)), tree: await readAccessibilityTree(page) }
  return Object.entries(places).flatMap(([place, content]) =>
    texts.filter((text) => content.includes(text)).map((text) => `${place}: ${text}`),
  )
}

/** Nothing of these texts is left, the page is the locked one, and "back" leads nowhere else. */
export const expectForgotten = async (page: Page, texts: readonly string[]): Promise<void> => {
  const field = page.getByLabel('Passphrase', { exact: true })
  await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
  await expect(field).toBeFocused()
  await expect(page).toHaveTitle('Kinventory')
  expect(await placesWith(page, texts)).toEqual([])
  const places = await readPlaces(page)
  expect(places['address']).toMatch(/\/#\/$/)
  // The entry the app began with, and at most one more, which took the place of all that were deeper.
  expect(places['history']).toMatch(/^(\S+\/#\/ (undefined|null)\n?){1,2}$/)
  expect(places['state']).toBe('null')
  expect(places['localStorage']).toBe('[]')
  // A browser's tab carries what lets it come back after a reload; a window has nothing to carry.
  const stored = hostName === 'loopback' ? /^\[\["kinventory-resume","[\w-]{43}"\]\]$/ : /^\[\]$/
  expect(places['sessionStorage']).toMatch(stored)
  expect([places['databases'], places['caches'], places['cookies']]).toEqual(['[]', '[]', ''])
}
