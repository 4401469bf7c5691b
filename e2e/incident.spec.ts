import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { choose, goAnywhere, press, reach, type } from './by-keyboard.ts'
import { goTo } from './every-screen.ts'
import { expect, test } from './kinventory-test.ts'

// Without a mouse from the first key to the last.

const openFile = async (page: Page, breachId: string): Promise<void> => {
  await goTo(page, `#/breaches/${breachId}`)
  await page.getByRole('button', { name: 'Start our file' }).press('Enter')
  await expect(page.getByRole('button', { name: 'More about this file' })).toBeVisible()
}

const change = async (page: Page, step: string): Promise<void> => {
  await page.getByRole('button', { name: `Change: ${step}`, exact: true }).press('Enter')
  await expect(page.getByRole('dialog', { name: step })).toBeVisible()
}

test('a file is opened; a step waits until a day, one is done by somebody, one is not for us', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await openFile(page, 'vtech-2015')
  const file = page.getByRole('region', { name: 'Our file' })
  await expect(file).toContainText('due today')

  const row = (title: string) =>
    page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: title })
  const waits = 'Agree on a family code word'
  const dialog = page.getByRole('dialog')
  await change(page, waits)
  await expectAccessible(page)
  await choose(page, dialog.getByRole('radiogroup'), /^Waiting for an answer/)
  await type(page, dialog.getByRole('textbox', { name: 'Year' }), '2027')
  await reach(page, dialog.getByRole('combobox', { name: 'Month' }))
  await page.keyboard.type('Mar')
  await type(page, dialog.getByRole('textbox', { name: 'Day' }), '4')
  await press(page, dialog.getByRole('button', { name: 'Save' }))
  await expect(dialog).toBeHidden()
  await expect(row(waits)).toContainText('Waiting for an answer until March 4, 2027')
  await expect(page.getByRole('button', { name: `Change: ${waits}` })).toBeFocused()

  const done = 'Warn those who look after Mia'
  await change(page, done)
  await choose(page, dialog.getByRole('radiogroup'), /^Done/)
  await reach(page, dialog.getByRole('button', { name: /Who did it/ }))
  await page.keyboard.type('An')
  await type(page, dialog.getByLabel(/^Note/), 'told at dinner')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(row(done)).toContainText(/Done .* by Ana\./)
  await expect(row(done)).toContainText('Your note: told at dinner')

  const aside = 'Find out which pictures and chats are out'
  await change(page, aside)
  await choose(page, dialog.getByRole('radiogroup'), /^Not for us/)
  await press(page, dialog.getByRole('button', { name: 'Save' }))
  await expect(dialog.getByText('Write down why, so that you know it later.')).toBeVisible()
  await type(page, dialog.getByLabel(/Why is it not for you/), 'They never chatted')
  await page.keyboard.press('Enter')
  await expect(row(aside)).toContainText('Not for us: They never chatted')

  // Put away nothing is due, and everything is there when it is taken out again.
  await page.getByRole('button', { name: 'More about this file' }).press('Enter')
  await page.keyboard.press('Enter')
  await expect(file).toContainText('Put away on')
  await page.getByRole('button', { name: 'More about this file' }).press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Take it out again' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(file).toContainText('due today')
  await expect(row(aside)).toContainText('They never chatted')
})

test('what two files ask for is ticked once, and done in both', async ({ family }) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await goAnywhere(page, 'to do', 'To do')
  await expect(page.getByRole('heading', { name: 'No file is open' })).toBeVisible()
  await expectAccessible(page)
  await openFile(page, 'vtech-2015')
  await openFile(page, 'idtech-2023')

  await goAnywhere(page, 'to do', 'To do')
  await expectAccessible(page)
  const name = 'Make your mailbox safe, with a second step'
  const box = page.getByRole('checkbox', { name })
  const task = page.getByRole('listitem').filter({ has: box })
  await expect(task).toContainText('Done once, it is done in 2 files')
  await press(page, box, 'Space')
  await expect(box).toBeChecked()
  await expect(box).toBeFocused()

  for (const breachId of ['vtech-2015', 'idtech-2023']) {
    await goTo(page, `#/breaches/${breachId}`)
    await page.getByRole('tab', { name: /^Ana/ }).press('Enter')
    await expect(page.getByRole('tabpanel').getByRole('checkbox', { name })).toBeChecked()
  }
})
