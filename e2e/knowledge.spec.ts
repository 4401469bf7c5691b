import { readFile } from 'node:fs/promises'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './kinventory-test.ts'

test('a breach of the family’s own counts, is changed and removed; facts are added and taken back', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: /^Breaches/ }).click()
  await page.getByRole('link', { name: 'Write down a breach' }).click()
  await page.getByRole('button', { name: 'Save this breach' }).click()
  await expect(page.getByText('Choose at least one service, or add it.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Which service?' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Which service?' }).fill('oak')
  await page.getByRole('option', { name: /Oak Hill School/ }).click()
  await page.getByLabel('Name of the breach').fill('Oak Hill School, March 2026')
  await page.getByLabel('In a sentence or two').fill('A laptop with the pupils’ files was stolen.')
  await page.getByLabel('Where did you read it?').fill('Letter of 3 March 2026')
  await page.getByRole('group', { name: 'They were shut out' }).getByLabel('Year').fill('2026')
  const children = page.getByRole('group', { name: 'Lost about children' })
  await children.getByRole('button', { name: 'Who someone is' }).click()
  await children.getByRole('checkbox', { name: 'birth date' }).press('Space')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save this breach' }).click()

  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Oak Hill School, March 2026')
  await expect(page.getByText('Breach · written down by you')).toBeVisible()
  await expect(page.getByRole('article', { name: 'Mia' })).toContainText('birth date')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Change this breach' }).first().click()
  await expect(title).toHaveText('Change Oak Hill School, March 2026')
  await page.getByLabel('Name of the breach').fill('Oak Hill School, spring 2026')
  await page.getByRole('link', { name: 'Household' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(title).toHaveText('Oak Hill School, spring 2026')

  await page.getByRole('button', { name: 'Remove this breach' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove it' }).click()
  await expect(title).toHaveText('Breaches')
  await expect(page.getByRole('link', { name: /Oak Hill/ })).toHaveCount(0)

  await page.getByRole('link', { name: 'VTech, November 2015' }).click()
  await page.getByRole('link', { name: 'Add what you know' }).first().click()
  await page.getByLabel('Where did you read it?').fill('Letter to Ana')
  await page.getByRole('button', { name: 'Add these facts' }).click()
  await expect(page.getByText('Nothing is added yet.')).toBeVisible()
  await page.getByLabel('What contradicts another source').fill('It began in October, they wrote.')
  await page.getByRole('button', { name: 'Add these facts' }).click()
  await expect(page.getByRole('list', { name: 'Added by you' })).toContainText('Letter to Ana')
  await page.getByRole('button', { name: 'Take it back: Letter to Ana' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('It began in October')).toHaveCount(0)
})

test('what the family says of a service is marked, can be given on and taken back', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'Roblox' }).click()
  await page.getByRole('link', { name: 'Everything about Roblox' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roblox')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Change these facts' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Save what you know' }).click()
  await expect(dialog.getByText('Nothing is changed yet.')).toBeVisible()
  await dialog.getByLabel('Age rule').fill('From 10, our school says')
  const held = dialog.getByRole('group', { name: 'Held about children' })
  await held.getByRole('button', { name: /Image and voice/ }).click()
  await held.getByRole('checkbox', { name: 'voice recordings' }).press('Space')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save what you know' }).click()
  await expect(dialog).toBeHidden()
  const holds = page.getByRole('region', { name: 'What it holds' })
  await expect(holds.getByRole('listitem').filter({ hasText: 'voice' })).toContainText(
    'You said so on',
  )
  await expect(page.getByText('From 10, our school says')).toBeVisible()

  await page.getByRole('button', { name: 'Save as a catalogue entry' }).click()
  await expect(dialog.getByLabel('The entry')).toHaveValue(/"id": "roblox"/)
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save the file' }).click()
  const file = await (await download).path()
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ id: 'roblox' })

  await page.getByRole('button', { name: 'Follow the catalogue again' }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Follow/ })
    .click()
  await expect(page.getByText('From 10, our school says')).toHaveCount(0)
})

test('another service is chosen for an account by keyboard', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'Roblox' }).click()
  await page.getByRole('button', { name: 'Not this service?' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Another one' }).press('Space')
  await dialog.getByRole('combobox', { name: 'Service' }).fill('minecraft')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Use this service' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('link', { name: /^About .*Minecraft/ })).toBeVisible()
})

test('the checklists are reached with few presses of Tab', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await page.getByRole('link', { name: /^Breaches/ }).click()
  await page.getByRole('link', { name: 'VTech, November 2015' }).click()
  await page.getByRole('button', { name: 'Show the first step' }).focus()
  const tabs = page.getByRole('tablist', { name: 'Whose checklist' })
  const isThere = (): Promise<boolean> =>
    tabs.evaluate((list) => list.contains(document.activeElement))
  let presses = 0
  while (presses < 40 && !(await isThere())) {
    await page.keyboard.press('Tab')
    presses += 1
  }
  expect(presses).toBeLessThan(20)
})
