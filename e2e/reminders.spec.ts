import { readFile } from 'node:fs/promises'
import { expectAccessible } from './accessible.ts'
import { press } from './by-keyboard.ts'
import { goTo } from './every-screen.ts'
import { expect, test } from './kinventory-test.ts'

test('the steps of a file go into a calendar without a name, and with names only where wanted', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  await goTo(page, '#/settings/reminders')
  await expect(page.getByText('Nothing is due today.')).toBeVisible()
  await goTo(page, '#/breaches/vtech-2015')
  await press(page, page.getByRole('button', { name: 'Start our file' }))
  await expect(page.getByRole('button', { name: 'Start our file' })).toHaveCount(0)

  await goTo(page, '#/settings/reminders')
  await expect(page.getByRole('heading', { level: 3, name: /^Today/ })).toBeVisible()
  await expect(page.getByText('Change the password at Roblox')).toBeVisible()
  await expectAccessible(page)

  const save = async (): Promise<string> => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      press(page, page.getByRole('button', { name: 'Save calendar file' })),
    ])
    expect(saved.suggestedFilename()).toBe('kinventory-reminders.ics')
    return (await readFile(await saved.path(), 'utf8')).replaceAll('\r\n\t', '')
  }
  const plain = await save()
  await expect(page.getByText(/^Saved kinventory-reminders\.ics/)).toBeVisible()
  expect(plain).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  expect(plain).toMatch(/SUMMARY:Kinventory: \d+ steps are due\r\n/)
  expect(plain).not.toMatch(/Roblox|VTech|Ana|Mia|Theo|Oak Hill/)

  await press(page, page.getByRole('checkbox', { name: 'Say what is due and about whom' }), 'Space')
  expect(await save()).toContain('Change the password at Roblox')
})
