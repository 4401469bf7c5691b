import { expectAccessible } from './accessible.ts'
import { press, type } from './by-keyboard.ts'
import { expect, test } from './kinventory-test.ts'
import { sampleName } from './sample-family.ts'

test('what the program is made of, and under which licences, can be read by keyboard and taken along', async ({
  family,
}) => {
  const { page } = family
  await family.open({ args: ['--demo'] })
  await expect(page.getByRole('heading', { level: 1, name: sampleName })).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Settings' }).first())
  await press(page, page.getByRole('link', { name: 'Versions and licences' }))
  await expect(page.getByRole('heading', { level: 1, name: 'About Kinventory' })).toBeVisible()
  const versions = page.getByRole('region', { name: 'Versions' })
  await expect(versions).toContainText(/Kinventory\s*\d+\.\d+\.\d+/)
  await expect(versions).toContainText(/SQLite\s*3\.\d+\.\d+/)
  await expect(versions).toContainText(/\d+ services, \d+ breaches/)
  // The browser may not let the page at the clipboard; either way it says what came of it.
  await press(page, page.getByRole('button', { name: 'Copy the versions' }))
  await expect(page.getByText(/^Versions copied$/)).toBeVisible()

  await press(page, page.getByRole('button', { name: 'Show the licences of all parts' }))
  const find = page.getByRole('textbox', { name: 'Find a part' })
  await expect(find).toBeFocused()
  await expect(page.getByText(/^\d+ of \d+ parts$/)).toBeVisible()
  await type(page, find, 'zod mit')
  await expect(page.getByText(/^1 of \d+ parts$/)).toBeVisible()
  await press(page, page.getByRole('button', { name: /^zod/ }))
  await expect(
    page.getByText('Permission is hereby granted').filter({ visible: true }),
  ).toBeVisible()
  await expectAccessible(page)
  await type(page, find, 'no such part')
  await expect(page.getByText('No part is called that')).toBeVisible()
})
