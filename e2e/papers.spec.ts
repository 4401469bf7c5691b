import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { goTo } from './every-screen.ts'
import { expect, test } from './kinventory-test.ts'
import { readPdf, type PdfReading } from './pdf.ts'
import { readPdfTags } from './pdf-tags.ts'

/** Every document on paper, read back. */

const secrets = [
  'ana.rivera',
  'theo_sample',
  '2010-05-02',
  'May 2,',
  'August 21',
  'Aug 21',
  'Oak Hill',
  'Rivera',
  'a sample password',
  'a sample answer',
]

/** Without spaces: where a line ends, and how a column is filled, says nothing. */
const bare = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase()

const textOf = (pdf: PdfReading): string => bare(pdf.pages.map(({ text }) => text).join(' '))

const print = async (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })

const choose = async (page: Page, paper: 'A4' | 'US Letter', isLarge: boolean): Promise<void> => {
  const picker = page.getByRole('button', { name: /Paper/ })
  if (!(await picker.innerText()).includes(paper)) {
    await picker.click()
    await page.getByRole('option', { name: paper }).click()
    await expect(picker).toContainText(paper)
  }
  const large = page.getByRole('checkbox', { name: 'Large print' })
  if ((await large.isChecked()) !== isLarge) await large.press('Space')
  const article = page.getByRole('article').first()
  await expect(article).toHaveAttribute('data-paper', paper === 'A4' ? 'a4' : 'letter')
  if (isLarge) await expect(article).toHaveAttribute('data-large')
  else await expect(article).not.toHaveAttribute('data-large')
}

const headingLevels = (roles: readonly string[]): readonly number[] =>
  roles.filter((role) => /^H[1-6]$/.test(role)).map((role) => Number(role[1]))

/** What the screen of the breach says to somebody: kinds of data and steps, in the words of the program. */
const toldOnScreen = async (page: Page, name: string): Promise<readonly string[]> => {
  await goTo(page, '#/breaches/vtech-2015')
  const classes = await page.getByRole('article', { name }).locator('li b').allInnerTexts()
  await page.getByRole('tab', { name: new RegExp(`^${name} · `) }).click()
  const steps = await page
    .getByRole('tabpanel')
    .locator('label span[class*="title"]')
    .allInnerTexts()
  expect(classes.length).toBeGreaterThan(2)
  expect(steps.length).toBeGreaterThan(5)
  return [...classes, ...steps].map((text) =>
    text.replaceAll('Oak Hill School Portal', 'the school portal'),
  )
}

test('each document on each paper says what the program says, in order, and keeps every secret', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  const links = page.locator('nav a[href*="#/people/"]')
  await links.first().waitFor({ state: 'attached' })
  const [mia, , ana] = await links.evaluateAll((all) =>
    all.map((one) => new URL((one as HTMLAnchorElement).href).hash.replace('#/people/', '')),
  )
  const breach = '#/print/breaches/vtech-2015'
  const documents = [
    { address: `${breach}/${mia}`, told: await toldOnScreen(page, 'Mia'), most: 6 },
    { address: `${breach}/${ana}`, told: await toldOnScreen(page, 'Ana'), most: 8 },
    { address: `${breach}/summary`, told: ['Mia', 'Theo', 'Ana', 'social security'], most: 4 },
    { address: `${breach}/difference`, told: ['VTech, November 2015', 'no file'], most: 1 },
    { address: `${breach}/${mia}/talk`, told: ['Mia', 'What you can say', 'Better not'], most: 3 },
    { address: `#/print/people/${mia}/ledger`, told: ['birth date', 'For life', 'COPPA'], most: 5 },
    { address: '#/print/fridge', told: ['family word', '1-800-799-7233', '911'], most: 1 },
  ]
  for (const { address, told, most } of documents) {
    await goTo(page, address)
    for (const [paper, isLarge, size] of [
      ['US Letter', false, [216, 279]],
      ['A4', true, [210, 297]],
    ] as const) {
      await choose(page, paper, isLarge)
      const bytes = await print(page)
      const pdf = await readPdf(bytes)
      const what = `${address} on ${paper}`
      for (const { size: found } of pdf.pages) expect(found, what).toEqual(size)
      expect(pdf.pages.length, what).toBeLessThanOrEqual(isLarge ? most * 4 : most)
      const text = textOf(pdf)
      for (const one of told) expect(text, what).toContain(bare(one))
      for (const secret of secrets) expect(text, what).not.toContain(bare(secret))
      expect(pdf.title).not.toMatch(/Mia|Ana|Rivera|VTech/)
      pdf.pages.forEach((one, index) =>
        expect(bare(one.text), what).toContain(bare(`${index + 1} of ${pdf.pages.length}`)),
      )
      const { roles, language } = await readPdfTags(bytes)
      const levels = headingLevels(roles)
      expect(levels[0], what).toBe(1)
      levels.forEach((level, index) =>
        expect(level - (levels[index - 1] ?? 0), what).toBeLessThanOrEqual(1),
      )
      expect(language, what).toMatch(/^en/)
      if (address === `${breach}/${mia}`) {
        for (const role of ['Table', 'TR', 'TH', 'TD', 'L', 'LI']) expect(roles).toContain(role)
      }
    }
  }
  // The fridge sheet is for everybody's eyes: nobody's name, no service, no breach.
  const fridge = (await readPdf(await print(page))).pages.map(({ text }) => text).join(' ')
  expect(fridge).not.toMatch(/\b(Mia|Theo|Ana|VTech|Roblox)\b/)
  // The choice of large letters is kept, and holds for all documents; a child's page says whose it is.
  await goTo(page, `${breach}/${mia}`)
  await expect(page.getByRole('checkbox', { name: 'Large print' })).toBeChecked()
  const last = (await readPdf(await print(page))).pages.at(-1)
  expect(bare(last?.text ?? '')).toContain(bare('Mia'))
})

test('the first page is the list, and how each step is done stands behind it under its number', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  const links = page.locator('nav a[href*="#/people/"]')
  await links.first().waitFor({ state: 'attached' })
  const people = await links.evaluateAll((all) =>
    all.map((one) => new URL((one as HTMLAnchorElement).href).hash.replace('#/people/', '')),
  )
  await goTo(page, '#/breaches/vtech-2015')
  await page.getByRole('button', { name: 'Start our file' }).press('Enter')
  await expect(page.getByRole('button', { name: 'More about this file' })).toBeVisible()
  for (const [index, name] of ['Mia', 'Theo'].entries()) {
    await goTo(page, `#/print/breaches/vtech-2015/${people[index]}`)
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    const rows = page.locator('ol > li[class*="row"]')
    await expect(rows.first()).toBeVisible()
    const steps = await rows.allInnerTexts()
    expect(steps.length).toBeGreaterThan(4)
    const [list, ...behind] = (await readPdf(await print(page))).pages.map(({ text }) => text)
    const how = bare(behind.join(' '))
    expect(bare(behind[0] ?? '')).toContain(bare('How to do it'))
    steps.forEach((step, at) => {
      const [number, line = ''] = step.split('\n')
      const numbered = bare(`${at + 1}${line.split(' (')[0]}`)
      expect(number).toBe(String(at + 1))
      expect(step).toMatch(/by \w+ \d+, \d{4}/)
      expect(bare(list ?? '')).toContain(numbered)
      expect(how).toContain(numbered)
    })
    // With the age in its title the day would be the birthday.
    expect(how).not.toContain(bare('Aug 21'))
    expect(bare(list ?? '')).not.toContain(bare('Aug 21'))
  }
})

test('a kit prints in one go, and one after another by keyboard', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.locator('nav a[href*="#/people/"]').first().waitFor({ state: 'attached' })
  await goTo(page, '#/print/breaches/vtech-2015')
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.getByRole('checkbox', { name: 'Talk sheet for each child' }).press('Space')
  await page.getByRole('checkbox', { name: /Fridge sheet/ }).press('Space')
  await page.getByRole('checkbox', { name: 'Ana' }).press('Space')
  await expect(page.getByRole('article')).toHaveCount(5)
  await expectAccessible(page)

  const pdf = await readPdf(await print(page))
  const together = pdf.pages.map(({ text }) => bare(text))
  together.forEach((text, index) =>
    expect(text).toContain(bare(`Printed together: ${index + 1} of ${pdf.pages.length}`)),
  )
  // Each document counts its own pages, and its head says whose it is.
  const talks = together.filter((text) => text.includes(bare('Talk sheet, page 1')))
  expect(talks.map((text) => ['mia', 'theo'].filter((name) => text.includes(name)))).toEqual([
    ['mia'],
    ['theo'],
  ])
  expect(together.filter((text) => text.includes(bare('checklist, page 1')))).toHaveLength(2)

  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    window.print = () => {
      const shown = [...document.querySelectorAll('article:not([data-print])')].length
      said.push(`${document.title} (${shown})`)
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.getByRole('button', { name: 'One after another' }).press('Enter')
  await expect(page.getByText('2 of 5')).toBeVisible()
  await page.getByRole('button', { name: 'Print the next one' }).press('Enter')
  await page.getByRole('button', { name: 'Stop' }).press('Enter')
  await page.getByRole('button', { name: 'Print all 5 in one go' }).press('Enter')
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  // In a browser, which writes titles down, a file is numbered and not named.
  expect(said[0]).toMatch(/^Kinventory fridge sheet \d{4}-\d\d-\d\d \(1\)$/)
  expect(said[1]).toMatch(/^Kinventory checklist 2 \d{4}-\d\d-\d\d \(1\)$/)
  expect(said.at(-1)).toMatch(/^Kinventory papers \d{4}-\d\d-\d\d \(5\)$/)
  expect(await page.title()).toBe('Print – Kinventory')
})
