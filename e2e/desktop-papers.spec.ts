import type { Page } from '@playwright/test'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { desktopOf } from './desktop-of.ts'
import type { Desktop } from './electron-double/browser/desktop.ts'
import { goTo } from './every-screen.ts'
import { temporaryFolder } from './host.ts'
import { expect, test as base, type Family } from './kinventory-test.ts'
import { readPdf, type PdfReading } from './pdf.ts'
import { readPdfTags } from './pdf-tags.ts'
import { showCode } from './recovery-sheet.ts'
import { samplePassphrase } from './sample-family.ts'

/** What the desktop host writes where the family says: papers as PDF files, and the files of the page. */

interface Folder {
  readonly folder: string
}

const test = base.extend<Folder>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants to see which fixtures are used
  folder: async ({}, provide) => {
    const made = await temporaryFolder('saved')
    await provide(made.path)
    await made.remove()
  },
})

const secrets = ['ana.rivera', 'theo_sample', '2010-05-02', 'May 2,', 'Oak Hill', 'Rivera']

/** Without spaces: where a line ends, and how a column is filled, says nothing. */
const bare = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase()
const textOf = (pdf: PdfReading): string => bare(pdf.pages.map(({ text }) => text).join(' '))
const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777

/** The sample family in the window, and the ids of its people. */
const openSample = async (family: Family) => {
  const desktop = desktopOf(await family.open({ args: ['--demo'] }))
  const links = family.page.locator('nav a[href*="#/people/"]')
  await links.first().waitFor({ state: 'attached' })
  const people = await links.evaluateAll((all) =>
    all.map((one) => new URL((one as HTMLAnchorElement).href).hash.replace('#/people/', '')),
  )
  return { desktop, page: family.page, people }
}

const answerSave = (desktop: Desktop, filePath: string | undefined): Promise<void> =>
  desktop.answerDialog('showSaveDialog', { canceled: !filePath, filePath: filePath ?? '' })

const saved = (page: Page) => page.getByText('Saved as PDF', { exact: true })
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save as PDF…' })

test(
  'a checklist is saved as it is previewed, tagged, neutrally titled and private',
  { tag: '@desktop' },
  async ({ family, folder }) => {
    const { desktop, page, people } = await openSample(family)
    await goTo(page, `#/print/breaches/vtech-2015/${people[0]}`)
    const path = join(folder, 'ours.pdf')
    for (const [paper, size] of [
      ['A4', [210, 297]],
      ['US Letter', [216, 279]],
    ] as const) {
      const picker = page.getByRole('button', { name: /Paper/ })
      await picker.click()
      await page.getByRole('option', { name: paper }).click()
      await expect(picker).toContainText(paper)
      await writeFile(path, 'before')
      await chmod(path, 0o644)
      await answerSave(desktop, path)
      const before = await page.title()
      await saveButton(page).click()
      await expect(saved(page)).toBeVisible()
      await expect(page.getByText('ours.pdf. Anyone with the file can read it')).toBeVisible()
      await page.getByRole('button', { name: 'Dismiss' }).click()
      expect(await page.title()).toBe(before)
      expect(await modeOf(path)).toBe(0o600)

      const bytes = await readFile(path)
      const pdf = await readPdf(bytes)
      for (const { size: found } of pdf.pages) expect(found).toEqual(size)
      expect(textOf(pdf)).toContain(bare('What got out about Mia'))
      expect(textOf(pdf)).toContain(bare('1 of '))
      for (const secret of secrets) expect(textOf(pdf)).not.toContain(bare(secret))
      // Nothing of the toolbar is on it.
      expect(textOf(pdf)).not.toContain(bare('Save as PDF'))
      expect(pdf.title).toMatch(/^Kinventory checklist \d{4}-\d\d-\d\d$/)
      expect(pdf.about['Author']).toBeUndefined()
      expect(Object.values(pdf.about).join(' ')).not.toMatch(
        /Mia|Ana|Rivera|VTech|kinventory\.test/,
      )
      const { roles, language } = await readPdfTags(bytes)
      for (const role of ['H1', 'H2', 'Table', 'TH', 'L', 'LI']) expect(roles).toContain(role)
      expect(language).toMatch(/^en/)
    }
    expect(await readdir(folder)).toEqual(['ours.pdf'])
    const asked = (await desktop.recorded('dialog.showSaveDialog')).map(([options]) => options)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toMatchObject({
      defaultPath: expect.stringMatching(/[/\\]Kinventory checklist \d{4}-\d\d-\d\d\.pdf$/),
      properties: expect.arrayContaining(['showOverwriteConfirmation', 'dontAddToRecent']),
    })
    // Escaped from: nothing is written, and nothing is said.
    await answerSave(desktop, undefined)
    await saveButton(page).click()
    await expect.poll(async () => (await desktop.recorded('dialog.showSaveDialog')).length).toBe(3)
    await expect(saveButton(page)).toBeEnabled()
    await expect(saved(page)).toHaveCount(0)
  },
)

test(
  'a kit goes into one folder, each document alone, and replaces nothing; a folder that goes is said',
  { tag: '@desktop' },
  async ({ family, folder }) => {
    const { desktop, page } = await openSample(family)
    await goTo(page, '#/print/breaches/vtech-2015')
    await expect(page.getByRole('article')).toHaveCount(3)
    const today = /\d{4}-\d\d-\d\d/.exec(
      await page.evaluate(() => new Date().toLocaleDateString('sv-SE')),
    )?.[0]
    const namesBy = (marks: readonly string[]) =>
      marks.map((mark) => `Kinventory checklist ${mark} ${today}`)
    const names = namesBy(['1', '2', '3'])
    await writeFile(join(folder, `${names[0]}.pdf`), 'before')
    await desktop.answerDialog('showOpenDialog', { canceled: false, filePaths: [folder] })
    await page.getByRole('button', { name: 'Save as 3 PDF files…' }).press('Enter')
    await expect(page.getByText('3 files are saved.')).toBeVisible()
    const written = [`${names[0]} (2).pdf`, `${names[1]}.pdf`, `${names[2]}.pdf`]
    expect((await readdir(folder)).toSorted()).toEqual([...written, `${names[0]}.pdf`].toSorted())
    expect(await readFile(join(folder, `${names[0]}.pdf`), 'utf8')).toBe('before')
    for (const [index, file] of written.entries()) {
      expect(await modeOf(join(folder, file))).toBe(0o600)
      const pdf = await readPdf(await readFile(join(folder, file)))
      // No first name where none was ticked.
      expect(pdf.title).toBe(names[index])
      expect(textOf(pdf)).not.toContain(bare('Printed together'))
      expect(bare(pdf.pages[0]?.text ?? '')).toContain(bare(['Mia', 'Theo', 'Ana'][index] ?? ''))
    }
    expect(await page.title()).toBe('Print – Kinventory')

    await page.getByRole('checkbox', { name: 'First name in the name of each file' }).press('Space')
    const gone = join(folder, 'gone')
    await desktop.answerDialog('showOpenDialog', { canceled: false, filePaths: [gone] })
    await page.getByRole('button', { name: 'Save as 3 PDF files…' }).press('Enter')
    await expect(page.getByText('None of 3 files is saved.')).toBeVisible()
    await expect(page.getByText('That folder is no longer there.')).toBeVisible()
    await mkdir(gone)
    await page.getByRole('button', { name: 'Save the rest' }).press('Enter')
    await expect(page.getByText('3 files are saved.')).toBeVisible()
    const named = namesBy(['Mia', 'Theo', 'Ana']).map((name) => `${name}.pdf`)
    expect((await readdir(gone)).toSorted()).toEqual(named.toSorted())
  },
)

test(
  'a vault that locks while a paper is saved lets nothing be written',
  { tag: '@desktop' },
  async ({ family, folder }) => {
    const { desktop, page } = await openSample(family)
    await goTo(page, '#/print/fridge')
    await answerSave(desktop, join(folder, 'late.pdf'))
    await saveButton(page).press('Enter')
    await desktop.play('powerMonitor', 'suspend')
    await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
    expect(await page.title()).toBe('Kinventory')
    await page.waitForTimeout(1500)
    expect(await readdir(folder)).toEqual([])
    await expect(saved(page)).toHaveCount(0)
  },
)

test(
  'the menu saves the paper on the screen; the recovery sheet asks first, and elsewhere nothing happens',
  { tag: '@desktop' },
  async ({ family, folder }) => {
    const { desktop, page } = await openSample(family)
    const asked = async () => (await desktop.recorded('dialog.showSaveDialog')).length
    await goTo(page, '#/recovery-sheet')
    const groups = await showCode(page, samplePassphrase)
    await desktop.clickMenu('File', 'Save as PDF…')
    await expect(page.getByRole('alertdialog', { name: 'Save the code in a file?' })).toBeVisible()
    expect(await asked()).toBe(0)
    const path = join(folder, 'sheet.pdf')
    await answerSave(desktop, path)
    await page.getByRole('button', { name: 'Save the file' }).press('Enter')
    await expect(saved(page)).toBeVisible()
    const bytes = await readFile(path)
    const pdf = await readPdf(bytes)
    expect(pdf.pages).toHaveLength(1)
    expect(pdf.title).toMatch(/^Kinventory recovery sheet \d{4}-\d\d-\d\d$/)
    for (const group of groups) {
      expect(textOf(pdf)).toContain(bare(group))
      expect(Object.values(pdf.about).join(' ')).not.toContain(group)
    }
    // The question is gone from before the page: what readers get is the sheet.
    expect(textOf(pdf)).not.toContain(bare('Save the code in a file'))
    expect((await readPdfTags(bytes)).roles).toContain('H2')
    expect(await modeOf(path)).toBe(0o600)
  },
)

test(
  'a backup goes through the system’s dialog, for this user only, and is not titled with an address',
  { tag: '@desktop' },
  async ({ family, folder }) => {
    const { desktop, page } = await openSample(family)
    await goTo(page, '#/settings/backups')
    const path = join(folder, 'ours.kinventory')
    await writeFile(path, 'before')
    await chmod(path, 0o644)
    await desktop.answerDialog('download', { canceled: false, filePath: path })
    await page.getByRole('button', { name: 'Save a backup file', exact: true }).last().click()
    await expect.poll(async () => (await stat(path)).size).toBeGreaterThan(1000)
    await expect.poll(() => modeOf(path)).toBe(0o600)
    expect(await desktop.recorded('DownloadItem.saveDialog')).toMatchObject([
      [
        {
          title: 'Save the file',
          defaultPath: expect.stringMatching(/\.kinventory$/),
          filters: [{ name: 'KINVENTORY', extensions: ['kinventory'] }],
        },
      ],
    ])
  },
)
