import { expect, type Page } from '@playwright/test'

/**
 * Goes to a screen by its address and waits until it is drawn, the screen before it gone, and nothing has changed on it for a
 * tenth of a second: what its queries bring comes after its title.
 */
export const goTo = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(async (hash) => {
    if (location.hash !== hash) {
      for (const title of document.querySelectorAll('h1')) title.dataset['left'] = 'true'
      location.hash = hash
    }
    let changed = performance.now()
    const watch = new MutationObserver(() => (changed = performance.now()))
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    const isAtRest = (): boolean =>
      document.querySelector('h1:not([data-left])') !== null &&
      document.querySelector('h1[data-left], [aria-busy="true"]') === null &&
      performance.now() - changed > 100
    // Looked for in each frame: to ask from outside takes longer the more often it was asked.
    const patience = changed + 30_000
    while (!isAtRest() && performance.now() < patience) await new Promise(requestAnimationFrame)
    watch.disconnect()
  }, address)
  // Several documents on one page have a title each.
  await expect(page.locator('h1[data-left]')).toHaveCount(0, { timeout: 30_000 })
  await page.locator('h1').first().waitFor()
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
}

const hashes = (links: readonly (HTMLElement | SVGElement)[]): readonly string[] =>
  links.map((link) => new URL((link as HTMLAnchorElement).href).hash)

/** The address of every screen of an open vault, by what it is called in test names; of accounts Roblox, if it is in sight. */
export const everyScreen = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const links = page.locator('nav a[href*="#/people/"]')
  await links.first().waitFor({ state: 'attached' })
  const people = await links.evaluateAll(hashes)
  const [child, guardian] = [people.at(0), people.at(-1)]
  if (!child || !guardian) throw new Error('The page leads to nobody')
  await goTo(page, '#/accounts')
  const accounts = page.locator('tbody a[href*="#/accounts/"]')
  await accounts.first().waitFor()
  const roblox = accounts.filter({ hasText: 'Roblox' })
  const [account] = await ((await roblox.count()) > 0 ? roblox : accounts).evaluateAll(hashes)
  if (!account) throw new Error('The table leads to no account')
  return new Map([
    ['household', '#/'],
    ['child', child],
    ['guardian', guardian],
    ['ledger', `${child}/ledger`],
    ['accounts', '#/accounts'],
    ['account', account],
    ['new account', '#/accounts/new'],
    ['breaches', '#/breaches'],
    ['breach', '#/breaches/vtech-2015'],
    ['review', '#/breaches/vtech-2015/review'],
    ['breach of your own', '#/breaches/new'],
    ['notice', '#/notice'],
    ['service', '#/services/roblox'],
    ['join map', '#/joins'],
    ['reuse map', '#/reuse'],
    ['timeline', '#/timeline'],
    ['choice of a drill', '#/drill'],
    ['fire drill', '#/drill/vtech-learning-lodge'],
    ['print fire drill', '#/print/drill/vtech-learning-lodge'],
    ['to do', '#/to-do'],
    ['tidy-up', '#/tidy-up'],
    ['tidy-up of holdings', '#/tidy-up/unconfirmed'],
    ['tidy-up of quiet accounts', '#/tidy-up/dormant'],
    ['tidy-up of dates', '#/tidy-up/unknown-date'],
    ['unsafe home', '#/help'],
    ['letters', '#/letters'],
    ['new letter', '#/letters/new'],
    ['addresses', '#/addresses'],
    ['import', '#/import'],
    ['settings', '#/settings'],
    ['backups', '#/settings/backups'],
    ['export and erase', '#/settings/data'],
    ['network', '#/settings/network'],
    ['reminders', '#/settings/reminders'],
    ['about', '#/about'],
    ['print matrix', child.replace('#/people/', '#/print/people/')],
    ['print kit', '#/print/breaches/vtech-2015'],
    ['print summary', '#/print/breaches/vtech-2015/summary'],
    ['print what is new', '#/print/breaches/vtech-2015/difference'],
    ['print talk', `#/print/breaches/vtech-2015/${child.replace('#/people/', '')}/talk`],
    ['print ledger', `${child.replace('#/people/', '#/print/people/')}/ledger`],
    ['print fridge sheet', '#/print/fridge'],
    ['print checklist', `#/print/breaches/vtech-2015/${child.replace('#/people/', '')}`],
  ])
}
