import { readFileSync } from 'node:fs'
import { choose, goAnywhere, press, reach, type } from './by-keyboard.ts'
import { passphrase } from './first-evening.ts'
import { review } from './import-steps.ts'
import { expect, test } from './kinventory-test.ts'

/** The three moments Kinventory must serve, from end to end with the keyboard alone. */

test('the first evening: from nothing to where a child’s birth date lies', async ({ family }) => {
  await family.open()
  const { page } = family
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const next = () => press(page, button('Continue'))
  const person = (row: string) => page.getByRole('group', { name: row, exact: true })

  await expect(page.getByRole('heading', { name: 'Welcome to Kinventory' })).toBeVisible()
  await type(page, page.getByLabel('Household name'), 'The Riveras')
  await next()
  await choose(page, page.getByRole('radiogroup'), /United States/)
  await next()
  await type(page, person('Guardian 1').getByLabel('Name'), 'Ana')
  await type(page, person('Child 1').getByLabel('Name'), 'Mia')
  await type(page, person('Child 1').getByLabel('Year'), '2010')
  await next()
  await choose(page, page.getByRole('radiogroup'), /^No/)
  await next()
  await type(page, page.getByLabel('Passphrase', { exact: true }), passphrase)
  await type(page, page.getByLabel('Passphrase again'), passphrase)
  await press(page, button('Create the vault'))
  await expect(page.getByRole('heading', { level: 1, name: 'The Riveras' })).toBeVisible()

  await goAnywhere(page, 'import', 'Import accounts')
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page, button('Choose a file')),
  ])
  await chooser.setFiles({
    name: 'sample.csv',
    mimeType: 'text/csv',
    buffer: readFileSync('e2e/exports/chrome-sample.csv'),
  })
  await expect(review(page)).toBeVisible()
  await press(page, page.getByRole('checkbox', { name: 'Select all shown' }), 'Space')
  const several = page.getByRole('region', { name: 'Change several rows' })
  await press(page, several.getByRole('button', { name: /^About/ }))
  await press(page, page.getByRole('dialog').getByRole('checkbox', { name: 'Mia' }), 'Space')
  await press(page, button('Use these people'))
  await press(page, button('Import these accounts'))
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible()

  await goAnywhere(page, 'mia', 'Mia')
  await expect(page.getByText(/services hold Mia’s birth date/).first()).toBeVisible()
  const signs = page.getByRole('table').getByRole('button', { name: /^birth date: / })
  await reach(page, signs.first())
  await page.keyboard.press('ArrowDown')
  await expect(signs.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^birth date at / })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(signs.nth(1)).toBeFocused()
})

test('the breach morning: who is in it, why we think so, steps ticked, and the page to print', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  const steps = page.getByRole('region', { name: 'What to do next' })
  await press(page, steps.getByRole('link', { name: 'VTech, November 2015' }))
  await expect(page.getByRole('heading', { level: 1, name: 'VTech, November 2015' })).toBeVisible()

  const theo = page.getByRole('article', { name: 'Theo' })
  await press(page, theo.getByRole('button', { name: 'Why likely?' }))
  await expect(theo).toContainText('November 29, 2015')

  await press(page, page.getByRole('button', { name: 'A notice arrived: VTech Learning Lodge' }))
  const dialog = page.getByRole('dialog')
  await press(page, dialog.getByRole('button', { name: 'Record the notice' }))
  await expect(dialog).toBeHidden()
  await expect(theo).toContainText('confirmed')

  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name} · `) })
  await reach(page, tab('Mia'))
  await page.keyboard.press('ArrowRight')
  await expect(tab('Theo')).toBeFocused()
  const list = page.getByRole('tabpanel')
  const step = list.getByRole('checkbox', { name: /Change the password at Roblox/ })
  await press(page, step, 'Space')
  await expect(step).toBeChecked()
  await expect(step).toBeFocused()
  await expect(tab('Theo')).toHaveText(/^Theo · 1 of/)

  await page.keyboard.press('Shift+Tab')
  await press(page, list.getByRole('link', { name: 'Print Theo’s checklist' }))
  await expect(page).toHaveURL(/#\/print\/breaches\//)
  await press(page, page.getByRole('button', { name: /Paper/ }))
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    window.print = () => (document.body.dataset['printed'] = 'yes')
  })
  await press(page, page.getByRole('button', { name: /^Print/ }))
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
})

test('the yearly tidy-up and the hand-over: a question, many accounts at once and back, the ledger', async ({
  family,
}) => {
  await family.open({ args: ['--demo'] })
  const { page } = family
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1, name: 'Rivera (sample)' })).toBeVisible()
  await goAnywhere(page, 'tidy', 'Tidy-up')
  await press(page, main.getByRole('link', { name: /Accounts gone quiet/ }))
  const first = page.getByRole('heading', { name: 'Does anybody still need Kid Connect?' })
  await expect(first).toBeFocused()
  await press(page, page.getByRole('button', { name: /^No. We have asked for deletion/ }))
  await expect(first).toBeHidden()

  await goAnywhere(page, 'accounts', 'Accounts')
  const box = (title: string) => page.getByRole('checkbox', { name: `Select ${title}` })
  const status = (title: string) => page.getByRole('button', { name: `Edit Status: ${title},` })
  await expect(status('Kid Connect')).toHaveAccessibleName(/deletion asked for/)
  await press(page, box('Minecraft'), 'Space')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('region', { name: 'Selected accounts' })
  await expect(bar).toContainText('2 selected')
  await press(page, bar.getByRole('button', { name: 'Status' }))
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.type('not used')
  await page.keyboard.press('Enter')
  await expect(status('Minecraft')).toHaveAccessibleName(/not used any more/)
  await expect(status('Oak Hill School Portal')).toHaveAccessibleName(/not used any more/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(status('Minecraft')).toHaveAccessibleName(/in use/)
  await expect(status('Oak Hill School Portal')).toHaveAccessibleName(/in use/)

  await goAnywhere(page, 'mia', 'Mia')
  await press(page, main.getByRole('link', { name: 'Lifetime ledger' }))
  const forLife = page.getByRole('listitem', { name: 'birth date', exact: true })
  await press(page, forLife.getByRole('button', { name: /When and where/ }))
  await expect(forLife).toContainText('admitted by the service')
  const remove = page.getByRole('button', { name: 'Delete what is Mia’s' })
  await press(page, remove)
  const dialog = page.getByRole('alertdialog', { name: 'Delete what is Mia’s?' })
  await expect(dialog.getByRole('region', { name: 'Accounts that go' })).toBeVisible()
  await press(page, dialog.getByRole('button', { name: 'Cancel' }))
  await expect(dialog).toBeHidden()
  await expect(remove).toBeFocused()
})
