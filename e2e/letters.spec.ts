import { expectAccessible } from './accessible.ts'
import { choose, goAnywhere, press, reach, type } from './by-keyboard.ts'
import { placesWith } from './forgotten.ts'
import { pasted } from './clipboard.ts'
import { expect, test } from './kinventory-test.ts'
import { readPdf } from './pdf.ts'

// Without a mouse from the first key to the last.

test('an erasure letter for Mia in Ireland is written, copied, sent, and carried to the authority', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page, context } = family
  const main = page.getByRole('main')

  // The family moves to Ireland.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goAnywhere(page, 'settings', 'Settings')
  await choose(page, page.getByRole('radiogroup', { name: 'Where your family lives' }), /EU or EEA/)
  await type(page, page.getByRole('combobox', { name: /Country/ }), 'Ireland')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('button', { name: 'Save the household' }))
  await expect(page.getByText('Household saved')).toBeVisible()

  await goAnywhere(page, 'write a letter', 'Write a letter')
  await type(page, page.getByRole('combobox', { name: 'Service' }), 'VTech Learning')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('checkbox', { name: 'Theo', exact: true }), 'Space')
  await choose(page, page.getByRole('radiogroup', { name: 'Letter' }), /Erase the data/)
  await expect(page.getByText('Stands on the GDPR.').first()).toBeVisible()
  await type(page, page.getByLabel(/Your name/), 'Ana Rivera')
  await type(page, page.getByLabel(/Where to answer/), 'ana@reply.example')
  await expectAccessible(page)
  await press(page, page.getByRole('button', { name: 'Write the letter' }))
  await expect(page.getByText('Your letter', { exact: true })).toBeFocused()
  await expect(main).toContainText('I am the parent or guardian of Mia and I write')
  await expectAccessible(page)

  await press(page, page.getByRole('button', { name: 'Copy the text' }))
  await expect(page.getByText('The text is copied.')).toBeVisible()
  const text = await pasted(context)
  expect(text).toContain('Article 17 of the General Data Protection Regulation')
  expect(text).toContain('ana@reply.example')
  expect(text).not.toMatch(/Theo|2010|ana\.rivera/)

  // The same on paper, with nothing in the margins and nothing in the address.
  await press(page, page.getByRole('button', { name: 'Print', exact: true }))
  await expect(page.getByRole('button', { name: /^Print/ })).toBeVisible()
  expect(page.url()).toMatch(/#\/print\/letter$/)
  await expectAccessible(page)
  const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(pdf.pages.map(({ size }) => size)).toEqual([[210, 297]])
  expect(pdf.pages[0]?.text).toContain('ana@reply.example')
  expect(pdf.pages[0]?.text).not.toMatch(/Kinventory|1 of 1/)
  await press(page, page.getByRole('link', { name: 'Back to the letter' }))
  await expect(page.getByLabel(/Where to answer/)).toHaveValue('ana@reply.example')

  await press(page, page.getByRole('button', { name: 'Keep it on the list' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Erase the data' })).toBeVisible()
  await expect(main).toContainText('Not sent yet')
  await press(page, page.getByRole('button', { name: 'I have sent it' }))
  const dialog = page.getByRole('dialog', { name: 'When did you send it?' })
  await expectAccessible(page)

  // Long ago, so that the month is over: from 31 January to the first working day after 28 February.
  await type(page, dialog.getByLabel('Year'), '2026')
  await reach(page, dialog.getByLabel('Month'))
  await page.keyboard.type('January')
  await type(page, dialog.getByLabel('Day', { exact: true }), '31')
  await page.keyboard.press('Enter')
  await expect(main).toContainText('The last day was March 2, 2026.')
  await expectAccessible(page)
  await press(page, page.getByRole('link', { name: 'Write a complaint' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Write a letter' })).toBeVisible()
  await type(page, page.getByLabel(/Your name/), 'Ana Rivera')
  await press(page, page.getByRole('button', { name: 'Write the letter' }))
  await expect(main).toContainText('Data Protection Commission')
  await expect(main).toContainText('The last day to answer was March 2, 2026.')
  await expect(page.getByLabel(/Where to answer/)).toHaveValue('')

  // In the list it stands first, and nothing of the address was kept.
  await press(page, page.getByRole('link', { name: 'Letters', exact: true }).first())
  await expect(page.getByRole('heading', { level: 2, name: 'No answer in time' })).toBeVisible()
  await expect(main).not.toContainText('reply.example')
  await expectAccessible(page)
})

test('what was typed for a letter is nowhere in the page once the vault is locked', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  // The heading of the page that waits comes before the keys do.
  await expect(page.getByRole('heading', { level: 1, name: 'Rivera (sample)' })).toBeVisible()
  const typed = ['Zyzzyva Rivera', 'canary@reply.example', 'A request for a copy']
  await goAnywhere(page, 'write a letter', 'Write a letter')
  await type(page, page.getByRole('combobox', { name: 'Service' }), 'VTech Learning')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await choose(page, page.getByRole('radiogroup', { name: 'Letter' }), /A copy of the data/)
  await type(page, page.getByLabel(/Your name/), 'Zyzzyva Rivera')
  await type(page, page.getByLabel(/Where to answer/), 'canary@reply.example')
  await press(page, page.getByRole('button', { name: 'Write the letter' }))
  await press(page, page.getByRole('button', { name: 'Print', exact: true }))
  await expect(page.getByText('canary@reply.example').first()).toBeVisible()
  const places = await placesWith(page, typed)
  // On the page and nowhere else, even before.
  expect(places.filter((place) => !/^(document|tree|values|selection): /.test(place))).toEqual([])
  expect(places).toContain('document: canary@reply.example')

  await page.keyboard.press('Control+Shift+L')
  await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
  expect(await placesWith(page, typed)).toEqual([])
})
