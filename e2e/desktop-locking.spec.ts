import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { desktopOf } from './desktop-of.ts'
import { createVault } from './first-evening.ts'
import { expect, test } from './kinventory-test.ts'

/** The vault locks with the computer, and nothing of it is left open on the disk. */

const events = ['suspend', 'lock-screen', 'user-did-resign-active', 'resume'] as const

for (const event of events) {
  test(`on ${event}`, { tag: '@desktop' }, async ({ family }) => {
    const { page, dataDir } = family
    const desktop = desktopOf(await family.open())
    await createVault(page, { kind: 'passphrase', isShared: false })
    await desktop.play('powerMonitor', event)
    await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
    expect(await page.content()).not.toMatch(/Mia|Theo|Rivera/)
    expect(readdirSync(join(dataDir, 'vault')).toSorted()).toEqual(['vault.db', 'vault.json'])
  })
}

test('on a Linux screen that locks without telling', { tag: '@desktop' }, async ({ family }) => {
  test.skip(process.platform !== 'linux', 'is about Linux')
  const { page } = family
  const desktop = desktopOf(await family.open())
  await createVault(page, { kind: 'passphrase', isShared: false })
  await desktop.answerDialog('idleState', 'locked')
  await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
})

test('from the menu, whose items go grey with it', { tag: '@desktop' }, async ({ family }) => {
  const { page } = family
  const desktop = desktopOf(await family.open())
  await createVault(page, { kind: 'passphrase', isShared: false })
  await desktop.clickMenu('Go', 'Accounts')
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
  await desktop.clickMenu('File', 'Lock now')
  await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
  await expect(desktop.clickMenu('Go', 'Accounts')).rejects.toThrow('cannot be chosen')
})

test(
  'also where the page hangs: it is ended, and nothing of the family shows',
  {
    tag: '@desktop',
  },
  async ({ family }) => {
    const host = await family.open()
    const desktop = desktopOf(host)
    await createVault(family.page, { kind: 'passphrase', isShared: false })
    const hanging = family.page.evaluate(() => {
      setTimeout(() => {
        const until = performance.now() + 60_000
        while (performance.now() < until);
      })
    })
    await hanging
    await desktop.play('powerMonitor', 'lock-screen')
    await expect.poll(() => host.stderr()).toContain('The page still showed an open vault')
    await expect.poll(() => desktop.page() === family.page).toBe(false)
    const page = desktop.page()
    await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
    expect(await page.content()).not.toMatch(/Mia|Theo|Rivera/)
  },
)
