import { desktopOf } from './desktop-of.ts'
import { samplePassphrase, sampleName } from './sample-family.ts'
import { expect, test } from './kinventory-test.ts'

/** The menu of the window, played by the double: what is chosen in it is done in the page. */

test(
  'the menu leads everywhere, and nowhere while locked',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    const desktop = desktopOf(await family.open({ args: ['--demo'] }))
    const title = (name: string) => page.getByRole('heading', { level: 1, name })
    await expect(title(sampleName)).toBeVisible()
    for (const [menu, item, name] of [
      ['Go', 'Accounts', 'Accounts'],
      ['Go', 'Breaches', 'Breaches'],
      ['Go', 'To do', 'To do'],
      ['Go', 'Letters', 'Letters'],
      ['Go', 'Household', sampleName],
      ['File', 'Import a list…', 'Import accounts'],
      ['File', 'Save a backup…', 'Backups'],
      ['File', 'Settings…', 'Settings'],
      ['Help', 'About Kinventory', 'About Kinventory'],
    ] as const) {
      await desktop.clickMenu(menu, item)
      await expect(title(name)).toBeVisible()
    }

    await desktop.clickMenu('Go', 'Go to…')
    await expect(page.getByRole('combobox', { name: 'Where to?' })).toBeFocused()
    await desktop.clickMenu('Go', 'Accounts')
    await expect(title('Accounts')).toBeVisible()
    await desktop.clickMenu('File', 'Print…')
    await expect(page.getByText('There is nothing to print on this page')).toBeVisible()

    // A question stands in front: nothing is left behind it.
    await desktop.clickMenu('File', 'Restore a backup…')
    const restore = page.getByRole('dialog', { name: 'Bring back a backup' })
    await expect(restore).toBeVisible()
    await desktop.clickMenu('Go', 'Letters')
    await expect(page.getByText('Something stands in front of the page')).toBeVisible()
    await expect(restore).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(restore).toBeHidden()

    await desktop.clickMenu('File', 'Lock now')
    const field = page.getByLabel('Passphrase', { exact: true })
    await expect(field).toBeVisible()
    await expect(desktop.clickMenu('Go', 'Accounts')).rejects.toThrow('cannot be chosen')
    await expect(desktop.clickMenu('File', 'Print…')).rejects.toThrow('cannot be chosen')
    await field.fill(samplePassphrase)
    await page.getByRole('button', { name: 'Open the vault' }).click()
    await expect(title(sampleName)).toBeVisible()
    await desktop.clickMenu('Go', 'Accounts')
    await expect(title('Accounts')).toBeVisible()
  },
)
