import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'
import { readPdf } from './pdf.ts'

/** The VTech breach of November 2015 on the sample family, to the letter of what the product promises. */

const openBreach = async (page: Page): Promise<void> => {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: /Breaches/ })
    .click()
  await page.getByRole('link', { name: 'VTech, November 2015' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'VTech, November 2015' })).toBeVisible()
}

const cardOf = (page: Page, name: string): Locator => page.getByRole('article', { name })

const classesIn = async (card: Locator): Promise<readonly string[]> =>
  (await card.locator('li[data-state="exposed"] b').allInnerTexts()).toSorted((one, two) =>
    one.localeCompare(two),
  )

const checklistOf = async (page: Page, name: string): Promise<Locator> => {
  await page.getByRole('tab', { name: new RegExp(`^${name} · `) }).click()
  return page.getByRole('tabpanel')
}

test('who is in it, with what, how sure, and why', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openBreach(page)

  const [ana, mia, theo] = ['Ana', 'Mia', 'Theo'].map((name) => cardOf(page, name)) as [
    Locator,
    Locator,
    Locator,
  ]
  expect(await classesIn(ana)).toEqual([
    'chats between parent and child',
    'downloads and other activity',
    'e-mail address',
    'home address',
    'IP address',
    'name',
    'password',
    'security question and answer',
  ])
  expect(await classesIn(mia)).toEqual([
    'birth date',
    'chats between parent and child',
    'gender',
    'name',
    'profile photo',
    'voice recordings',
  ])
  expect(await classesIn(theo)).toEqual(['birth date', 'gender', 'name'])
  for (const card of [ana, mia, theo]) await expect(card).toContainText('likely')

  await expect(ana).toContainText('Stored as unsalted MD5')
  await expect(ana).toContainText('The question and its answer could be read as they were')
  await expect(mia).toContainText('Shown by others')
  await expect(mia).toContainText('not published')
  await expect(mia).toContainText('the keys lay')
  for (const child of [mia, theo]) {
    await expect(child).toContainText('Home address can be put together with this, through Ana')
  }
  await theo.getByRole('button', { name: 'Why likely?' }).click()
  await expect(theo).toContainText('December 27, 2013')
  await expect(theo).toContainText('November 29, 2015')
  await expectAccessible(page)
})

test('what was not taken, what falls with it, and what a search is worth', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openBreach(page)

  const notTaken = page.getByRole('region', { name: 'Not taken, as far as is known' })
  for (const what of ['card', 'social security', 'identity']) {
    await expect(notTaken).toContainText(what)
  }
  const falls = page.getByRole('region', { name: 'Falls with it' })
  await expect(falls.getByRole('listitem').filter({ hasText: 'Roblox' }).first()).toContainText(
    'same password as VTech Learning Lodge',
  )
  await expect(
    falls.getByRole('listitem').filter({ hasText: 'Oak Hill School Portal' }).first(),
  ).toContainText('same security answer as VTech Learning Lodge')
  await expect(falls).toContainText('7 accounts share only the e-mail address')

  const check = page.getByRole('region', { name: 'Can we check?' })
  await expect(check).toContainText('removed it for good')
  await expect(check).toContainText('Not found is not safe')

  const story = page.getByRole('region', { name: 'What happened' })
  for (const figure of ['4,854,209', '6,368,509', 'Nov 27, 2015']) {
    await expect(story).toContainText(figure)
  }
})

test('a checklist per person: reuse first, suspended services wait, the freeze is only considered', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openBreach(page)

  const theo = await checklistOf(page, 'Theo')
  await expect(theo.getByRole('checkbox', { name: /Change the password at Roblox/ })).toBeVisible()
  await expect(theo).toContainText('Consider freezing Theo’s credit file')
  await expect(theo).toContainText('not something you must do')
  await expect(theo.getByRole('checkbox', { name: /^Freeze/ })).toHaveCount(0)

  const ana = await checklistOf(page, 'Ana')
  await expect(ana).toContainText('Take no comfort from Have I Been Pwned')
  await expect(
    ana.getByRole('listitem').filter({ hasText: 'Change the password at VTech Learning Lodge' }),
  ).toContainText('It waits: it needs a login, and the service is switched off')
  await expect(ana.getByRole('checkbox').first()).toHaveAccessibleName(
    /Change the password at Roblox/,
  )
})

test('a tick, a note and their absence survive a lock', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openBreach(page)
  const theo = await checklistOf(page, 'Theo')
  const step = theo.getByRole('checkbox', { name: /Change the password at Roblox/ })
  await step.press('Space')
  await expect(page.getByRole('tab', { name: 'Theo · 1 of' })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Ana · 1 of' })).toBeVisible()

  await page.getByRole('button', { name: /^Lock/ }).click()
  await expect(page.getByRole('heading', { name: /locked/i })).toBeVisible()
  for (const name of ['Rivera', 'Theo', 'Roblox', 'Ana']) {
    expect(await page.content()).not.toContain(name)
  }
  expect(new URL(page.url()).hash).toBe('#/')
  expect(await page.title()).toBe('Kinventory')

  await page.getByLabel('Passphrase', { exact: true }).fill('sample family')
  await page.getByRole('button', { name: 'Open the vault' }).click()
  await openBreach(page)
  await checklistOf(page, 'Theo')
  await expect(step).toBeChecked()
  await step.press('Space')
  // What the page shows as kept is kept; what is still under way may go with the page.
  await expect(page.getByRole('tab', { name: 'Theo · 0 of' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Theo · 0 of' })).toBeVisible()
})

test('a child without any VTech account is untouched, and is named so', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Add a child' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Lea')
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(dialog).toBeHidden()
  await openBreach(page)
  await expect(cardOf(page, 'Lea')).toHaveCount(0)
  await expect(page.getByText('No account of Lea’s is with these services.')).toBeVisible()
})

for (const [paper, size] of [
  ['US Letter', [216, 279]],
  ['A4', [210, 297]],
] as const) {
  test(`Mia's printed checklist on ${paper} says what she needs and keeps every secret`, async ({
    family,
  }) => {
    await family.open({ args: ['--demo'] })
    const { page } = family
    await openBreach(page)
    await checklistOf(page, 'Mia')
    await page.getByRole('link', { name: 'Print Mia’s checklist' }).first().click()
    await page.getByRole('button', { name: /Paper/ }).click()
    await page.getByRole('option', { name: paper }).click()
    await expectAccessible(page)
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(pdf.title).toBe('Checklist – Kinventory')
    for (const { size: found } of pdf.pages) expect(found).toEqual(size)

    const text = pdf.pages
      .map((one) => one.text)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    for (const said of [
      'Mia',
      'VTech, November 2015',
      'likely',
      'birth date',
      'profile photo',
      'voice recordings',
      'Lost with Ana’s data',
      'social security numbers',
      'Change the security answer',
      'Have I Been Pwned',
      'shred',
      `1 of ${pdf.pages.length}`,
    ]) {
      expect(text.toLowerCase()).toContain(said.toLowerCase())
    }
    for (const secret of [
      'ana.rivera@example.com',
      'ana.rivera',
      'theo_sample',
      '2010-05-02',
      'May 2',
      'Oak Hill',
      'Rivera',
      'a sample password',
      'a sample answer',
    ]) {
      expect(text).not.toContain(secret)
    }
  })
}
