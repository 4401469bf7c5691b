import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { findCanaries } from './canary.ts'
import { lockedBitwarden, onePux, workbook } from './exports-made.ts'
import { chooseFile, createVault } from './first-evening.ts'
import { expectAccounts, importAll, ledger, review } from './import-steps.ts'
import { expect, test, type Family } from './kinventory-test.ts'
import { openData } from './sample-family.ts'

const alone = { kind: 'passphrase', isShared: false } as const

const children = [
  { name: 'Mia', year: '2010' },
  { name: 'Theo', year: '2012' },
  { name: 'Lena', year: '2015' },
] as const

const keepass = {
  name: 'family-keepass.csv',
  content: readFileSync('e2e/exports/keepassxc-family.csv'),
}

const onePassword = onePux('family.1pux', 'Theo', [
  {
    title: 'Roblox',
    url: 'https://www.roblox.com/login',
    userName: 'theo_blocks',
    // As in the KeePassXC file for VTech.
    password: 'Blue-Kite-1987',
  },
  {
    title: 'ClassDojo',
    url: 'https://home.classdojo.com/',
    userName: 'theo.rivera',
    password: 'dojo-Monster-7',
  },
])

const filePassword = 'Korrekt & Pferd ✓'

const bitwarden = lockedBitwarden(
  'bitwarden-locked.json',
  readFileSync('e2e/exports/bitwarden-sample.json', 'utf8'),
  filePassword,
)

const school = workbook('class-3b.xlsx', [
  ['Riverside School, services used in class 3b'],
  ['Service', 'Web address', 'Login', 'Password', 'Child', 'Since', 'Room'],
  ['Antolin', 'https://antolin.example.de/', 'lena.r', '0815', 'Lena', new Date('2024-09-01'), 12],
  ['Anton', 'anton.example.de', 'lena3b', 'bibliothek-2024', 'Lena', 2024, 12],
  ['Swimming, Thursdays', undefined, undefined, undefined, 'Theo', undefined, 4],
])

/** As it stands in the KeePassXC file. */
const note = 'Opened with the tablet for her birthday'

const showRows = (page: Page, what: string): Promise<void> =>
  page
    .getByRole('radiogroup', { name: 'Show' })
    .getByRole('radio', { name: new RegExp(`^${what}`) })
    .click()

/** Ticks these people and nobody else in the open question. */
const choosePeople = async (page: Page, ...names: readonly string[]): Promise<void> => {
  const dialog = page.getByRole('dialog')
  for (const person of ['Ana', ...children.map(({ name }) => name)]) {
    const box = dialog.getByRole('checkbox', { name: person })
    if ((await box.isChecked()) !== names.includes(person)) await box.press('Space')
  }
  await dialog.getByRole('button', { name: 'Use these people' }).click()
  await expect(dialog).toBeHidden()
}

const isAbout = (page: Page, title: string, who: string): Promise<void> =>
  expect(page.getByRole('button', { name: `${title} is about ${who}` })).toBeVisible()

const importAgain = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Import another file' }).click()

const openAccount = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByLabel('Search accounts').fill(title)
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Ends everything and looks for these texts on the disk: in the vault's folder and in the browser's profile. */
const expectNoTrace = async (family: Family, texts: readonly string[]): Promise<void> => {
  expect(findCanaries(family.dataDir, texts)).toEqual([])
  await family.closeBrowser()
  expect(findCanaries(family.dataDir, texts)).toEqual([])
  expect(findCanaries(family.profileDir, texts)).toEqual([])
}

test(
  'a first evening: four kinds of files, three children, an undo and a second import',
  { tag: '@keeps-profile' },
  async ({ family }) => {
    const { page } = family
    await family.open()
    await createVault(page, alone, children)

    await test.step('KeePassXC, with its notes: guesses, several rows at once, one row', async () => {
      await page.getByRole('link', { name: 'Import accounts' }).first().click()
      await page.getByRole('checkbox', { name: 'Also take the notes' }).press('Space')
      await chooseFile(page, keepass)
      await expect(review(page)).toBeVisible()
      await expect(page.getByText('This looks like an export from KeePassXC.')).toBeVisible()
      await isAbout(page, 'VTech Learning Lodge', 'Ana and Mia')
      await isAbout(page, 'Animal Jam', 'Theo')

      await showRows(page, 'No child in it')
      await page.getByRole('checkbox', { name: 'Select all shown' }).press('Space')
      const bulk = page.getByRole('region', { name: 'Change several rows' })
      await expect(bulk.getByRole('checkbox')).toHaveAccessibleName('3 rows selected')
      await bulk.getByRole('button', { name: 'About…' }).click()
      await choosePeople(page, 'Mia', 'Theo', 'Lena')
      await isAbout(page, 'Swim club', 'Mia, Theo, and Lena')
      await page.getByRole('button', { name: 'Story library is about Mia, Theo, and Lena' }).click()
      await choosePeople(page, 'Lena')
      await isAbout(page, 'Story library', 'Lena')
      await page
        .getByRole('button', { name: 'Family calendar is about Mia, Theo, and Lena' })
        .click()
      await choosePeople(page, 'Ana')
      await importAll(page)
      expect(await ledger(page)).toEqual({
        New: 6,
        Updated: 0,
        'Already known': 0,
        Skipped: 1,
        'Rows in the file': 7,
      })
      await expectAccessible(page)
      await expectAccounts(page, 6)
    })

    await test.step('1PUX', async () => {
      await importAgain(page)
      await chooseFile(page, onePassword)
      await expect(page.getByText('This looks like an export from 1Password 8.')).toBeVisible()
      await isAbout(page, 'Roblox', 'Theo')
      await isAbout(page, 'ClassDojo', 'Theo')
      await importAll(page)
      expect(await ledger(page)).toMatchObject({ New: 2, Skipped: 1, 'Rows in the file': 3 })
      await expectAccounts(page, 8)
    })

    await test.step('Bitwarden with a password: the wrong one, then the right one', async () => {
      await importAgain(page)
      await chooseFile(page, bitwarden)
      await expect(page.getByRole('heading', { name: 'This file is locked' })).toBeVisible()
      const field = page.getByLabel('Password of the file')
      await field.fill('korrekt & pferd ✓')
      await page.getByRole('button', { name: 'Open the file' }).click()
      await expect(page.getByText('That is not the password of this file.')).toBeVisible()
      await expect(field).toHaveValue('')
      await expectAccessible(page)
      await field.fill(filePassword)
      await page.getByRole('button', { name: 'Open the file' }).click()
      await expect(review(page)).toBeVisible()
      await importAll(page)
      expect(await ledger(page)).toMatchObject({ New: 1 })
      await expectAccounts(page, 9)
    })

    await test.step('a spreadsheet of the school through the mapper', async () => {
      await importAgain(page)
      await chooseFile(page, school)
      await expect(page.getByRole('heading', { name: 'What does each column mean?' })).toBeVisible()
      await page.getByRole('button', { name: 'Use these columns' }).click()
      await isAbout(page, 'Antolin', 'Lena')
      await importAll(page)
      expect(await ledger(page)).toMatchObject({ New: 3 })
      await expectAccounts(page, 12)
    })

    await test.step('what the files have in common shows on the account, and the notes', async () => {
      await openAccount(page, 'VTech Learning Lodge')
      const shared = page.getByRole('region', { name: 'Shared with other accounts' })
      await expect(shared).toContainText('Same password')
      await expect(shared.getByRole('link', { name: 'Roblox' })).toBeVisible()
      await expect(page.getByRole('textbox', { name: /^Notes/ })).toHaveValue(note)
      await expectAccessible(page)
    })

    await test.step('the Bitwarden import is undone', async () => {
      await openData(page)
      await page.getByRole('button', { name: 'Undo the import of bitwarden-locked.json' }).click()
      const dialog = page.getByRole('alertdialog', { name: /^Undo the import of/ })
      await expect(dialog).toContainText('One account that it added goes')
      await expectAccessible(page)
      await dialog.getByRole('button', { name: 'Undo the import' }).click()
      await expect(dialog).toBeHidden()
      await expectAccounts(page, 11)
      await expect(page.getByText(/Undone on/)).toBeVisible()
      await expect(
        page.getByRole('button', { name: 'Undo the import of bitwarden-locked.json' }),
      ).toBeHidden()
    })

    await test.step('the KeePassXC file once more changes nothing, and says so', async () => {
      await page.getByRole('link', { name: 'Import accounts' }).first().click()
      await importAgain(page)
      await chooseFile(page, keepass)
      await expect(page.getByText('Nothing new in it.')).toBeVisible()
      await expect(
        page.getByText('There is nothing in it that your vault does not have.'),
      ).toBeVisible()
      await importAll(page)
      expect(await ledger(page)).toMatchObject({
        New: 0,
        Updated: 0,
        'Already known': 6,
        Skipped: 1,
      })
      await expectAccounts(page, 11)
      await openAccount(page, 'Story library')
      await expect(
        page
          .getByRole('group', { name: 'Whose data is in it?' })
          .getByRole('checkbox', { name: 'Lena' }),
      ).toBeChecked()
    })

    await expectNoTrace(family, [
      note,
      filePassword,
      'Blue-Kite-1987',
      'dojo-Monster-7',
      'Lane4-Thursday',
      'in-the-bin-1',
      'bibliothek-2024',
    ])
  },
)

/** Says what the file really is, where the way to do so is open. */
const readAs = async (page: Page, typed: string, option: RegExp | string): Promise<void> => {
  const field = page.getByRole('combobox', { name: 'What it really is' })
  await field.fill(typed)
  await page.getByRole('option', { name: option }).click()
  await page.getByRole('button', { name: 'Read it again' }).click()
}

test(
  'a guess that is overruled, and a table that is pasted',
  { tag: '@keeps-profile' },
  async ({ family }) => {
    const { page } = family
    await family.open()
    await createVault(page, alone)

    await test.step('a wrong word changes nothing; any table will do', async () => {
      await chooseFile(page, {
        name: 'club.csv',
        content:
          'name,url,username,password\nChess club,https://chess.example.org,mia.rivera,Knight-Fork-7\n',
      })
      await expect(
        page.getByText('This looks like an export from Chrome, Edge, Brave or Opera.'),
      ).toBeVisible()
      await page.getByRole('button', { name: 'Read it as something else' }).click()
      await readAs(page, 'LastPass', 'LastPass')
      await expect(page.getByText('It cannot be read as LastPass.')).toBeVisible()
      await isAbout(page, 'Chess club', 'Mia')
    })

    await test.step('as any table, whose columns are then named', async () => {
      await readAs(page, 'Any table', 'Any table: you name its columns')
      await expect(page.getByRole('heading', { name: 'What does each column mean?' })).toBeVisible()
      await expect(page.getByText('It is read as a plain table, as you said.')).toBeVisible()
      await page.getByRole('button', { name: 'Use these columns' }).click()
      await expect(review(page)).toBeVisible()
      await importAll(page)
      expect(await ledger(page)).toMatchObject({ New: 1, 'Rows in the file': 1 })
    })

    await test.step('cells copied from a spreadsheet, with a secret the page never shows', async () => {
      await importAgain(page)
      await page.getByRole('button', { name: 'Or paste a table' }).click()
      await page
        .getByLabel('Table as text')
        .fill('Club\tWebsite\tLogin\tPassword\nChoir\tchoir.example.org\ttheo.r\tTwo-Altos-and-9\n')
      await page.getByRole('button', { name: 'Read the table' }).click()
      await expect(page.getByRole('heading', { name: 'What does each column mean?' })).toBeVisible()
      await page.getByRole('button', { name: /What “Club” means/ }).click()
      await page.getByRole('option', { name: /^Name of the account/ }).click()
      await expect(page.getByRole('cell', { name: 'Choir', exact: true }).last()).toBeVisible()
      expect(await page.content()).not.toContain('Two-Altos-and-9')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Use these columns' }).click()
      await isAbout(page, 'Choir', 'Theo')
      await importAll(page)
      expect(await ledger(page)).toMatchObject({ New: 1, 'Rows in the file': 1 })
      await expectAccounts(page, 2)
    })
    await expectNoTrace(family, ['Two-Altos-and-9', 'Knight-Fork-7'])
  },
)
