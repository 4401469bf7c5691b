import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startSession } from '../src/vault/test-support/secret-service.ts'
import { desktopOf } from './desktop-of.ts'
import { chooseFile, createVault, unlock } from './first-evening.ts'
import { temporaryFolder } from './host.ts'
import { importAll, review } from './import-steps.ts'
import { expect, hasKeyring, test } from './kinventory-test.ts'

/** How the desktop host ends, and what a second start of it does. */

const expectAtRest = (dataDir: string): void =>
  expect(readdirSync(join(dataDir, 'vault')).toSorted()).toEqual(['vault.db', 'vault.json'])

test('with its window: the vault is closed first', { tag: '@desktop' }, async ({ family }) => {
  const { page, dataDir } = family
  const desktop = desktopOf(await family.open())
  await createVault(page, { kind: 'passphrase', isShared: false })
  await desktop.press('close')
  expect(await desktop.ended).toBe(0)
  expectAtRest(dataDir)
})

test('in the middle of work: what was stored is there', { tag: '@desktop' }, async ({ family }) => {
  const { page, dataDir } = family
  const host = await family.open()
  await createVault(page, { kind: 'passphrase', isShared: false })
  const rows = Array.from(
    { length: 3000 },
    (_one, index) => `s${index},https://s${index}.example,a,b,`,
  )
  await chooseFile(page, {
    name: 'large.csv',
    content: ['name,url,username,password,note', ...rows].join('\n'),
  })
  await expect(review(page)).toBeVisible()
  await importAll(page)
  expect(await host.stop()).toBe(0)
  expectAtRest(dataDir)
  await family.open()
  await unlock(page)
})

test('while the keychain hangs', { tag: '@desktop' }, async ({ family }) => {
  test.skip(!hasKeyring, 'no private Secret Service can be started on this machine')
  const { page } = family
  const home = await temporaryFolder('keyring')
  const session = await startSession(home.path, true)
  const bus = session.environment['DBUS_SESSION_BUS_ADDRESS'] ?? ''
  try {
    const first = await family.open({ keychain: 'real', bus })
    await createVault(page, { kind: 'keychain' })
    const forks = await desktopOf(first).recorded('utilityProcess.fork')
    expect(forks[0]?.[0]).toMatch(/keychain-child\.js$/)
    expect(await first.stop()).toBe(0)

    const second = await family.open({ keychain: 'real', bus })
    const open = page.getByRole('button', { name: 'Open the vault' })
    await expect(open).toBeVisible()
    session.hang()
    await open.click()
    const begun = Date.now()
    expect(await second.stop()).toBe(0)
    expect(Date.now() - begun).toBeLessThan(12_000)
  } finally {
    await session.end()
    await home.remove()
  }
})

test(
  'a second start shows the window, hands its file over, and ends',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page, dataDir } = family
    const desktop = desktopOf(await family.open())
    await createVault(page, { kind: 'passphrase', isShared: false })
    await desktop.press('minimize')
    const file = join(dataDir, 'list.csv')
    writeFileSync(file, 'name,url,username,password\nRoblox,https://www.roblox.com,mia,x\n')
    await expect(family.start({ args: [file] })).rejects.toThrow('ended with 0')
    await expect(page.getByText('list.csv').first()).toBeVisible()
    await expect
      .poll(() => desktop.windowState())
      .toMatchObject({ minimized: false, focused: true })
  },
)

test(
  'what the window and the log leave behind is private, and says nothing of the family',
  {
    tag: '@desktop',
  },
  async ({ family }) => {
    const { page, dataDir } = family
    const host = await family.open()
    await createVault(page, { kind: 'passphrase', isShared: false })
    await desktopOf(host).press('maximize')
    await host.stop()
    const around = `${dataDir}-window`
    const files = readdirSync(around, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    )
    expect(files.map(({ name }) => name)).toContain('kinventory.log')
    for (const { parentPath, name } of files) {
      expect(statSync(join(parentPath, name)).mode & 0o077, name).toBe(0)
    }
    expect(host.stderr()).not.toMatch(/Mia|Theo|Rivera/)
  },
)
