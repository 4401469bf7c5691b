import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import keytar from 'keytar'
import { expectAccessible } from './accessible.ts'
import { findCanaries } from './canary.ts'
import { createVault, passphrase, unlock } from './first-evening.ts'
import { expect, hasKeyring, test } from './kinventory-test.ts'
import { readPdf } from './pdf.ts'
import { makeSheet, openWithCode, showCode, typeBack } from './recovery-sheet.ts'

const newPassphrase = 'harbour quilt thirteen pebbles wander'
const byPassphrase = { kind: 'passphrase', isShared: false } as const

const lock = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Lock/ }).click()
  await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
}

const openSettings = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Settings' }).first().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Keys', exact: true })).toBeVisible()
}

const expectNoOverflow = async (page: Page, what: string): Promise<void> => {
  for (const width of [360, 640, 768, 1280]) {
    await page.setViewportSize({ width, height: 860 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${what} at ${width} px`).toBeLessThanOrEqual(0)
  }
}

/** Everything the page could still hold of what was on it. */
const traces = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      location.href,
      JSON.stringify(history.state),
      ...Object.entries(localStorage).flat().map(String),
      ...Object.entries(sessionStorage).flat().map(String),
    ].join('\n'),
  )

const keyFileOf = (dataDir: string): string =>
  readFileSync(join(dataDir, 'vault/vault.json'), 'utf8')

test(
  'a recovery sheet is made, printed, typed back, and opens the vault',
  { tag: '@keeps-profile' },
  async ({ family }) => {
    const { page } = family
    await family.open()
    await createVault(page, byPassphrase)
    await expect(page.getByText('One key opens your vault.')).toBeVisible()
    await page.getByRole('link', { name: 'Make the sheet' }).click()
    await expectAccessible(page)
    await page.getByLabel('Passphrase of today').fill('not it')
    await page.getByRole('button', { name: 'Show the code' }).click()
    await expect(page.getByText('That is not the passphrase the vault has today.')).toBeVisible()

    const groups = await showCode(page, passphrase)
    expect(groups).toHaveLength(8)
    for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
    await expectAccessible(page)
    await expectNoOverflow(page, 'the sheet')
    expect(`${page.url()} ${await page.title()}`).not.toMatch(new RegExp(groups.join('|')))

    // Letter in the United States, on one page, with nobody's name (P7).
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(pdf.title).toBe('Recovery sheet – Kinventory')
    expect(pdf.pages.map(({ size }) => size)).toEqual([[216, 279]])
    const text = pdf.pages.map((one) => one.text.replaceAll(/\s+/g, ' ')).join(' ')
    for (const group of groups) expect(text.replaceAll(' ', '')).toContain(group)
    expect(text).toContain(groups[0]?.slice(0, 4))
    expect(text).toContain('Never beside the computer')
    expect(text).not.toMatch(/Ana|Mia|Theo|Rivera/)

    await page.getByRole('button', { name: 'I have it on paper' }).click()
    await expect(page.getByRole('heading', { name: 'Type back what the paper says' })).toBeVisible()
    expect(await traces(page)).not.toMatch(new RegExp(groups.slice(1).join('|')))
    await expectAccessible(page)
    const swapped = (group: string): string => {
      const other = group[0] === 'A' ? 'B' : 'A'
      return other + group.slice(1)
    }
    const [asked] = await typeBack(page, groups, (group, position) =>
      position === 0 ? swapped(group) : group.toLowerCase(),
    )
    await expect(page.getByText(`Something in group ${asked} is mistyped.`)).toBeVisible()
    await expect(page.getByLabel(`Group ${asked}`)).toBeFocused()
    await page.getByLabel(`Group ${asked}`).fill(groups[(asked ?? 1) - 1] ?? '')
    await page.getByRole('button', { name: 'Finish' }).click()
    await expect(page.getByRole('heading', { name: 'Your recovery sheet works' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Back to the settings' }).last().click()
    await expect(page.getByText(`its mark is ${groups[0]?.slice(0, 4)}`)).toBeVisible()
    await page.getByRole('link', { name: 'Household', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()
    await expect(page.getByText('One key opens your vault.')).toBeHidden()

    await lock(page)
    expect(await traces(page)).not.toMatch(new RegExp(groups.join('|'), 'i'))

    // Small letters, no gaps, the letter O for the digit zero; then a slip, named by its group.
    const mistyped = groups.map((group, index) => (index === 4 ? swapped(group) : group))
    await openWithCode(page, mistyped.join('-'))
    await expect(page.getByText('Look at group 5 again')).toBeVisible()
    await expectAccessible(page)
    await expectNoOverflow(page, 'the locked vault')
    await openWithCode(page, groups.join('').toLowerCase().replaceAll('0', 'o'))
    await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()

    // The passphrase counts as forgotten: the sheet is proof enough for a new one.
    await page.getByRole('button', { name: 'Set a new passphrase' }).click()
    const dialog = page.getByRole('dialog', { name: 'Change the passphrase' })
    await dialog.getByLabel('Recovery code').fill(groups.join(' '))
    await dialog.getByLabel('New passphrase', { exact: true }).fill(newPassphrase)
    await dialog.getByLabel('New passphrase again').fill(newPassphrase)
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Change the passphrase' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText('Have you forgotten the passphrase?')).toBeHidden()

    await lock(page)
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Open the vault' }).click()
    await expect(page.getByText('That is not the passphrase')).toBeVisible()
    await page.getByLabel('Passphrase', { exact: true }).fill(newPassphrase)
    await page.getByRole('button', { name: 'Open the vault' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()

    // With a sheet the passphrase may go; then the sheet is the last key and stays.
    await openSettings(page)
    await page.getByRole('button', { name: 'Remove the passphrase' }).click()
    const removal = page.getByRole('dialog', { name: 'Remove the passphrase?' })
    await expect(removal.getByText('Then this opens the vault: the recovery sheet.')).toBeVisible()
    await removal.getByLabel('Passphrase of today').fill(newPassphrase)
    await removal.getByRole('button', { name: 'Remove the passphrase' }).click()
    await expect(removal).toBeHidden()
    await expect(page.getByText('It is the only key, so it stays.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Remove the recovery/ })).toBeHidden()
    await lock(page)
    await openWithCode(page, groups.join(' '))
    await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()

    // Where the sheet alone opens the vault, nobody at the open window adds a key without it.
    await openSettings(page)
    await page.getByRole('button', { name: 'Add a passphrase' }).click()
    const adding = page.getByRole('dialog', { name: 'Add a passphrase' })
    await adding.getByLabel('New passphrase', { exact: true }).fill(passphrase)
    await adding.getByLabel('New passphrase again').fill(passphrase)
    await adding.getByRole('button', { name: 'Add the passphrase' }).click()
    await expect(adding.getByText('Type the code from your recovery sheet.')).toBeVisible()
    await adding.getByLabel('Recovery code').fill(groups.join(' '))
    await adding.getByRole('button', { name: 'Add the passphrase' }).click()
    await expect(adding).toBeHidden()

    // Nothing of what was shown or typed is in the browser's profile.
    await family.closeBrowser()
    const typed = groups.join('').toLowerCase().replaceAll('0', 'o')
    const written = [groups.join(''), groups.join(' '), mistyped.join('-'), typed]
    expect(findCanaries(family.profileDir, [...written, passphrase, newPassphrase])).toEqual([])
  },
)

test('the only key stays, and a sheet that is left unfinished changes nothing', async ({
  family,
}) => {
  const { page, dataDir } = family
  await family.open()
  await createVault(page, byPassphrase)
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByText('One key opens your vault.')).toBeHidden()
  await openSettings(page)
  await expect(page.getByText('It is the only key, so it stays.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove the passphrase' })).toBeHidden()
  await expectAccessible(page)
  await expectNoOverflow(page, 'the settings')

  const before = keyFileOf(dataDir)
  await page.getByRole('link', { name: 'Make a recovery sheet' }).click()
  const groups = await showCode(page, passphrase)
  await page.getByRole('link', { name: 'Back to the settings' }).click()
  const question = page.getByRole('alertdialog', { name: 'Leave before the sheet is finished?' })
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('article', { name: 'Recovery sheet' })).toBeVisible()
  await page.getByRole('link', { name: 'Back to the settings' }).click()
  await question.getByRole('button', { name: 'Leave without a new sheet' }).click()
  await expect(page.getByText('No new recovery sheet was made')).toBeVisible()
  expect(await traces(page)).not.toMatch(new RegExp(groups.join('|')))
  expect(keyFileOf(dataDir)).toBe(before)

  // Locked in the middle of it: the code is gone, and nothing was changed.
  await page.getByRole('link', { name: 'Make a recovery sheet' }).click()
  const shown = await showCode(page, passphrase)
  await page.keyboard.press('Control+Shift+L')
  await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
  expect(await traces(page)).not.toMatch(new RegExp(shown.join('|')))
  expect(keyFileOf(dataDir)).toBe(before)
})

test('a renewed key leaves the sheet behind, and leads to a new one', async ({ family }) => {
  const { page } = family
  await family.open()
  await createVault(page, byPassphrase)
  await page.getByRole('link', { name: 'Make the sheet' }).click()
  const old = await makeSheet(page, passphrase)
  await page.getByRole('link', { name: 'Back to the settings' }).last().click()
  await page.getByRole('button', { name: 'Renew the key' }).click()
  const renewal = page.getByRole('dialog', { name: 'Renew the key of your vault?' })
  await expectAccessible(page)
  await renewal.getByLabel('Passphrase of today').fill('not it')
  await renewal.getByRole('button', { name: 'Renew the key now' }).click()
  await expect(renewal.getByText('That is not the passphrase the vault has today.')).toBeVisible()
  await renewal.getByLabel('Passphrase of today').fill(passphrase)
  await renewal.getByRole('button', { name: 'Renew the key now' }).click()
  const done = page.getByRole('dialog', { name: 'The key is new' })
  await expect(done).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page)
  await done.getByRole('link', { name: 'Make the new sheet' }).click()
  const fresh = await makeSheet(page, passphrase)
  expect(fresh).not.toEqual(old)

  await page.getByRole('link', { name: 'Back to the settings' }).last().click()
  await expect(page.getByText('Ana').first()).toBeVisible()
  await lock(page)
  await openWithCode(page, old.join(' '))
  await expect(
    page.getByText(`The one that opens this vault has ${fresh[0]?.slice(0, 4)} as its mark.`),
  ).toBeVisible()
  await openWithCode(page, fresh.join(' '))
  await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()
  await lock(page)
  await unlock(page)
})

test('a key the keychain lost is put back, and leaves it on a shared computer', async ({
  family,
}) => {
  test.skip(!hasKeyring, 'no private Secret Service can be started on this machine')
  const { page, dataDir } = family
  const first = await family.open({ keychain: 'real' })
  await createVault(page, { kind: 'keychain' })
  await openSettings(page)
  await page.getByRole('button', { name: 'Add a passphrase' }).click()
  const adding = page.getByRole('dialog', { name: 'Add a passphrase' })
  await adding.getByLabel('New passphrase', { exact: true }).fill(passphrase)
  await adding.getByLabel('New passphrase again').fill(passphrase)
  await adding.getByRole('button', { name: 'Add the passphrase' }).click()
  await expect(adding).toBeHidden()
  await first.stop()

  const id = String(Reflect.get(JSON.parse(keyFileOf(dataDir)), 'vaultId'))
  expect(await keytar.deletePassword('Kinventory', id)).toBe(true)
  await family.open({ keychain: 'real' })
  await expect(
    page.getByRole('heading', { name: 'The keychain has lost the key to your vault' }),
  ).toBeVisible()
  await expectAccessible(page)
  await unlock(page)
  await page.getByRole('button', { name: 'Put the key back' }).click()
  const putting = page.getByRole('dialog', { name: 'Put the key into the keychain?' })
  await putting.getByLabel('Passphrase of today').fill(passphrase)
  await putting.getByRole('button', { name: 'Put the key into the keychain' }).click()
  await expect(putting).toBeHidden()
  await expect(page.getByText('The keychain has lost your key.')).toBeHidden()
  expect(await keytar.getPassword('Kinventory', id)).not.toBeNull()
  await lock(page)
  await page.getByRole('button', { name: 'Open with the keychain' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()

  // Somebody else uses the account from now on: the key leaves the keychain (P4).
  await openSettings(page)
  await page.getByRole('button', { name: 'Others use it too' }).click()
  const sharing = page.getByRole('dialog', { name: 'Do others use this computer account?' })
  await expectAccessible(page)
  await sharing.getByLabel('Passphrase of today').fill(passphrase)
  await sharing.getByRole('button', { name: 'Yes, others use it' }).click()
  await expect(sharing).toBeHidden()
  await expect(
    page.getByText('Others use this computer account, so the key stays out of its keychain.'),
  ).toBeVisible()
  await expect.poll(() => keytar.getPassword('Kinventory', id)).toBeNull()
  expect(keyFileOf(dataDir)).not.toContain('"keychain"')
  await page.getByRole('button', { name: 'Only I use it now' }).click()
  const alone = page.getByRole('dialog', {
    name: 'Does nobody else use this computer account now?',
  })
  await alone.getByLabel('Passphrase of today').fill(passphrase)
  await alone.getByRole('button', { name: 'Yes, only I use it' }).click()
  await expect(alone).toBeHidden()
  await expect(page.getByRole('button', { name: 'Put the key into the keychain' })).toBeVisible()
})
