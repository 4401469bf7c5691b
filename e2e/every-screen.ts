import type { Page } from '@playwright/test'

/** The address of every screen of an open vault with the sample family, by what it is called in test names. */
export const everyScreen = async (page: Page): Promise<ReadonlyMap<string, string>> => {
  const people = await page
    .locator('nav a[href*="#/people/"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash))
  const [child, guardian] = [people.at(0), people.at(-1)]
  if (!child || !guardian) throw new Error('The page leads to nobody')
  return new Map([
    ['household', '#/'],
    ['child', child],
    ['guardian', guardian],
    ['ledger', `${child}/ledger`],
    ['accounts', '#/accounts'],
    ['new account', '#/accounts/new'],
    ['breaches', '#/breaches'],
    ['breach', '#/breaches/vtech-2015'],
    ['breach of your own', '#/breaches/new'],
    ['notice', '#/notice'],
    ['service', '#/services/roblox'],
    ['join map', '#/joins'],
    ['reuse map', '#/reuse'],
    ['timeline', '#/timeline'],
    ['tidy-up', '#/tidy-up'],
    ['unsafe home', '#/help'],
    ['addresses', '#/addresses'],
    ['import', '#/import'],
    ['settings', '#/settings'],
    ['backups', '#/settings/backups'],
    ['export and erase', '#/settings/data'],
    ['network', '#/settings/network'],
    ['print matrix', child.replace('#/people/', '#/print/people/')],
    ['print checklist', `#/print/breaches/vtech-2015/${child.replace('#/people/', '')}`],
  ])
}

/** Goes to a screen by its address and waits until it is drawn. */
export const goTo = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await page.locator('h1').first().waitFor()
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
}
