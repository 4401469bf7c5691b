import type { Locator, Page } from '@playwright/test'
import { startHibp, type FakeHibp } from '../src/application/network/testing/hibp-server.ts'
import { expectAccessible } from './accessible.ts'
import { chooseFile } from './first-evening.ts'
import { importAll, ledger, review } from './import-steps.ts'
import { expect, test } from './kinventory-test.ts'
import { openBackups, openData } from './sample-family.ts'

/** What goes out, and what does not (P1), against a stand-in for Have I Been Pwned on this computer. */

const key = '0123456789abcdef0123456789abcdef'

const list = {
  name: 'accounts.csv',
  content: [
    'name,url,username,password,note',
    'Reading club,https://reading.example.com/,mia.rivera@example.com,hunter-one,',
    'Swim shop,https://swim.example.org/,ana.rivera@example.com,hunter-two,',
    'Toy shop,https://toys.example.net/,ana.rivera@example.com,hunter-one,',
  ].join('\n'),
}

const follow = (page: Page, ...names: readonly (string | RegExp)[]): Promise<void> =>
  names.reduce(
    (before, name) => before.then(() => page.getByRole('link', { name }).first().click()),
    Promise.resolve(),
  )

const arriveAt = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible()

const openNetwork = async (page: Page): Promise<void> => {
  await follow(page, 'Settings', 'Network and what was sent')
  await arriveAt(page, 'Network')
}

const openAddresses = async (page: Page): Promise<void> => {
  await openNetwork(page)
  await follow(page, 'Look up e-mail addresses')
  await arriveAt(page, 'Look up addresses')
}

const log = (page: Page): Locator => page.getByRole('list', { name: 'What was ever sent' })

const dialog = (page: Page): Locator => page.getByRole('dialog')

/** Waits for the box to be ready: a key pressed before does nothing. */
const tick = async (page: Page, name: string | RegExp): Promise<void> => {
  const box = page.getByRole('checkbox', { name })
  await expect(box).toBeEnabled()
  await box.press('Space')
}

const fitsNarrowWindows = async (page: Page): Promise<void> => {
  for (const width of [360, 640, 768, 1600]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 860 })
}

/** Runs with a stand-in, which is closed afterwards. */
const withHibp = async (work: (hibp: FakeHibp) => Promise<void>): Promise<void> => {
  const hibp = await startHibp()
  try {
    await work(hibp)
  } finally {
    await hibp.close()
  }
}

test('as it comes, a whole session asks nobody', async ({ family }) => {
  await withHibp(async (hibp) => {
    const { page } = family
    await family.open({ args: ['--demo', `--hibp=${hibp.origin}`] })
    await arriveAt(page, 'Rivera (sample)')
    for (const name of [/^Mia/, /^Theo/, /^Ana/, /^Accounts/, 'Roblox', /^Breaches/]) {
      await follow(page, name)
    }
    await follow(page, 'VTech, November 2015')
    await arriveAt(page, 'VTech, November 2015')
    await chooseFile(page, list)
    await expect(review(page)).toBeVisible()
    await importAll(page)
    expect(await ledger(page)).toMatchObject({ 'Rows in the file': 3 })
    await openBackups(page)
    await openData(page)
    await openAddresses(page)
    await expectAccessible(page)
    await fitsNarrowWindows(page)
    await openNetwork(page)
    await expect(page.getByText('The network is off:')).toBeVisible()
    await expect(page.getByText('Nothing has ever been sent.')).toBeVisible()
    await expect(page.getByText('Nothing has left this computer.')).toBeVisible()
    await page.getByRole('button', { name: 'Update the breach list' }).click()
    await expect(dialog(page).getByText('Everything about your family')).toBeVisible()
    await expectAccessible(page)
    await dialog(page).getByRole('button', { name: 'Cancel' }).click()
    await expectAccessible(page)
    await fitsNarrowWindows(page)
    await page.getByRole('button', { name: /^Lock/ }).click()
    await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
    expect(hibp.asked).toEqual([])
  })
})

test('with the network on, each button sends what it says, and the log has it', async ({
  family,
}) => {
  await withHibp(async (hibp) => {
    const { page } = family
    await family.open({ args: ['--demo', `--hibp=${hibp.origin}`] })
    await openNetwork(page)
    await page.getByRole('button', { name: 'Update the breach list' }).click()
    await expect(dialog(page).getByText('The network is off.')).toBeVisible()
    await page.getByRole('button', { name: 'Switch the network on and send' }).click()
    await expect(page.getByText(/breach(es are| is) loaded\./)).toBeVisible()
    expect(hibp.asked).toEqual(['/api/v3/breaches'])
    await expect(page.getByText('The network is on:')).toBeVisible()
    await expect(log(page).getByRole('listitem')).toHaveText([
      /Asked for the breach list.*Answered/,
    ])
    await expect(page.getByRole('link', { name: /^Last sent: a request/ })).toBeVisible()

    await chooseFile(page, list)
    await expect(review(page)).toBeVisible()
    await importAll(page)
    await ledger(page)
    await openAddresses(page)
    await expect(page.getByText('You need a key of your own first.')).toBeVisible()
    await follow(page, 'Put in your key')
    await page.getByLabel('Key of Have I Been Pwned').fill('too short')
    await page.getByRole('button', { name: 'Keep the key' }).click()
    await expect(page.getByText('A key has 32 characters')).toBeVisible()
    await page.getByLabel('Key of Have I Been Pwned').fill(key)
    await page.getByRole('button', { name: 'Keep the key' }).click()
    await expect(page.getByText('A key is kept in memory until the vault locks.')).toBeVisible()
    expect(await page.content()).not.toContain(key)

    await openAddresses(page)
    await tick(page, 'ana.rivera@example.com')
    await tick(page, 'mia.rivera@example.com')
    const lookUp = page.getByRole('button', { name: 'Look up 2 addresses' })
    await expect(lookUp).toBeDisabled()
    await tick(page, 'Mia does this together with me')
    await lookUp.click()
    await expect(dialog(page).getByText('ana.rivera@example.com')).toBeVisible()
    await expectAccessible(page)
    await dialog(page).getByRole('button', { name: 'Look up 2 addresses' }).click()
    await expect(page.getByText('Found: 1. Not found there: 1.')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText('That does not mean safe.')).toBeVisible()
    await expectAccessible(page)
    expect(hibp.asked.slice(1).toSorted()).toEqual([
      '/api/v3/breachedaccount/ana.rivera%40example.com',
      '/api/v3/breachedaccount/mia.rivera%40example.com',
    ])
    await openNetwork(page)
    await expect(log(page).getByRole('listitem')).toHaveCount(3)

    await page.getByRole('checkbox', { name: /Let the buttons/ }).press('Space')
    await expect(page.getByText('The network is off:')).toBeVisible()
    expect(hibp.asked).toHaveLength(3)
  })
})

test('passwords are checked by five characters, and the account says what came of it', async ({
  family,
}) => {
  await withHibp(async (hibp) => {
    hibp.leak('hunter-one')
    const { page } = family
    await family.open({ args: ['--demo', `--hibp=${hibp.origin}`] })
    await follow(page, 'Import accounts')
    await tick(page, 'Also check the passwords at Pwned Passwords')
    await page.getByRole('button', { name: 'Switch the network on' }).click()
    await expect(page.getByRole('checkbox', { name: /^Also check/ })).toBeChecked()
    await expectAccessible(page)
    await chooseFile(page, list)
    await expect(review(page)).toBeVisible()
    expect(hibp.asked).toEqual([])
    await page.getByRole('button', { name: 'Check 2 passwords' }).click()
    await expect(dialog(page).getByText('The first five characters')).toBeVisible()
    await dialog(page).getByRole('button', { name: 'Check 2 passwords' }).click()
    await expect(page.getByText('One password was seen in known breaches.')).toBeVisible()
    await expect(page.getByText('One password was not seen at Pwned Passwords.')).toBeVisible()
    await expect(page.getByText('“Not seen” does not mean safe')).toBeVisible()
    expect(hibp.asked).toHaveLength(2)
    for (const path of hibp.asked) expect(path).toMatch(/^\/range\/[0-9A-F]{5}$/)
    await expectAccessible(page)
    await importAll(page)
    await ledger(page)
    await expect(page.getByText('One password was seen in known breaches.')).toBeVisible()
    await follow(page, /^Accounts/, 'Reading club')
    await expect(page.getByText(/^This password was seen in known breaches/)).toBeVisible()
    await follow(page, /^Accounts/, 'Swim shop')
    await expect(page.getByText('That does not mean safe: it can be stolen')).toBeVisible()
    await expectAccessible(page)
  })
})

test('a failure never reads as good news', async ({ family }) => {
  await withHibp(async (hibp) => {
    hibp.refuse()
    const { page } = family
    await family.open({ args: ['--demo', `--hibp=${hibp.origin}`] })
    await openNetwork(page)
    await page.getByRole('checkbox', { name: /Let the buttons/ }).press('Space')
    await expect(page.getByText('The network is on:')).toBeVisible()
    await page.getByRole('button', { name: 'Update the breach list' }).click()
    await page.getByRole('button', { name: 'Ask for the list' }).click()
    await expect(dialog(page).getByText('Could not check.')).toBeVisible()
    await dialog(page).getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('Not loaded.')).toBeVisible()
    await expect(log(page).getByText('could not check')).toBeVisible()

    await page.getByLabel('Key of Have I Been Pwned').fill(key)
    await page.getByRole('button', { name: 'Keep the key' }).click()
    await openAddresses(page)
    await tick(page, 'ana.rivera@example.com')
    await page.getByRole('button', { name: 'Look up 1 address' }).click()
    await dialog(page).getByRole('button', { name: 'Look up 1 address' }).click()
    await expect(page.getByText(/^Could not check/).first()).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(/Not found there on/)).toBeHidden()

    await follow(page, 'Import accounts')
    await tick(page, 'Also check the passwords at Pwned Passwords')
    await chooseFile(page, list)
    await page.getByRole('button', { name: 'Check 2 passwords' }).click()
    await dialog(page).getByRole('button', { name: 'Check 2 passwords' }).click()
    await expect(page.getByText('2 passwords could not be checked.')).toBeVisible()
  })
})
