import { once } from 'node:events'
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { desktopOf } from './desktop-of.ts'
import { createVault } from './first-evening.ts'
import { windowProfile } from './host.ts'
import { expect, test } from './kinventory-test.ts'
import { sampleName } from './sample-family.ts'

/** The end of the computer and of a start that is not over; and where the log of it all is. */

const isOpen = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()

/** The log of a family's window; a demo's has gone with the demo. */
const logOf = (dataDir: string): string => {
  const [path] = globSync(join(windowProfile(dataDir), '**', 'kinventory.log'))
  if (path === undefined) throw new Error('There is no log')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  return readFileSync(path, 'utf8')
}

for (const [name, part, event] of [
  ['the computer is shut down', 'powerMonitor', 'shutdown'],
  ['Windows ends the session', 'BrowserWindow', 'session-end'],
] as const) {
  test(`the vault is closed where ${name}`, { tag: '@desktop' }, async ({ family }) => {
    const { page, dataDir } = family
    const host = await family.open()
    await createVault(page, { kind: 'passphrase', isShared: false })
    const journal = join(dataDir, 'vault', 'vault.db-wal')
    expect(existsSync(journal)).toBe(true)
    const desktop = desktopOf(host)
    const isHeld = await desktop.play(part, event).catch(() => undefined)
    expect([undefined, event === 'shutdown']).toContain(isHeld)
    expect(await desktop.ended).toBe(0)
    // What SQLite keeps beside an open file: closed properly, it is gone.
    expect(existsSync(journal)).toBe(false)
    expect(logOf(dataDir)).toMatch(
      /^\S+Z info Kinventory \S+ starts, [^\n]+\n(?:.+\n)*\S+Z info Kinventory ends\n$/,
    )
  })
}

test(
  'a signal in the middle of the start ends it properly, and a second one is no hurry',
  { tag: '@desktop' },
  async ({ family }) => {
    const host = await family.start({ args: ['--demo'] })
    process.kill(host.pid, 'SIGTERM')
    process.kill(host.pid, 'SIGTERM')
    expect(await desktopOf(host).ended).toBe(0)
    expect(readdirSync(family.dataDir)).toEqual([])
  },
)

test(
  'a keychain that hangs keeps nobody from quitting',
  { tag: '@desktop' },
  async ({ family }) => {
    // Takes every connection and never says a word, as a bus whose prompt nobody answers.
    const silent = createServer(() => undefined)
    const address = join(family.profileDir, 'bus')
    silent.listen(address)
    await once(silent, 'listening')
    try {
      const asked = once(silent, 'connection')
      const host = await family.start({ keychain: 'real', bus: `unix:path=${address}` })
      const desktop = desktopOf(host)
      await asked
      const began = performance.now()
      await desktop.press('close')
      expect(await desktop.ended).toBe(0)
      // A probe of the keychain alone may take three seconds.
      expect(performance.now() - began).toBeLessThan(2_500)
      expect(logOf(family.dataDir)).toContain('Kinventory ends')
    } finally {
      silent.close()
    }
  },
)

test(
  'the log is shown by its folder, from the menu and from the settings',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    const host = await family.open({ args: ['--demo'] })
    await isOpen(page)
    const desktop = desktopOf(host)
    const shown = () => desktop.recorded('shell.openPath')
    await page.getByRole('link', { name: 'Settings' }).first().click()
    await page.getByRole('button', { name: 'Show the log' }).click()
    await expect.poll(async () => (await shown()).length).toBe(1)
    const [[folder] = []] = await shown()
    expect(existsSync(join(String(folder), 'kinventory.log'))).toBe(true)
    await desktop.clickMenu('Help', 'Show the log')
    await expect.poll(shown).toEqual([[folder], [folder]])
  },
)
