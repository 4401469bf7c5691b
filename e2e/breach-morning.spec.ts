import type { Locator, Page } from '@playwright/test'
import { choose, goAnywhere, press, reach } from './by-keyboard.ts'
import { createVault, passphrase } from './first-evening.ts'
import { expect, test } from './kinventory-test.ts'
import { pasteLetter } from './paste-notice.ts'
import { readPdf } from './pdf.ts'
import { stepTitle } from './step-title.ts'

/**
 * A family that has written nothing down yet gets a letter of its school, and a second one a week later. Without a
 * mouse from the first key after the first run to the last.
 */

const letter = `From: Maplewood School <office@maplewood-school.example>
To: ana.rivera@example.com
Subject: Notice of data breach

Dear Parent or Guardian,

We are writing to tell you about a data breach at Maplewood School.

What happened
On November 9, 2025 our staff discovered that an unauthorized person had copied part of the database of our portal between November 2 and November 8, 2025.

What information was involved
The following information of students was taken: first and last name, date of birth and home address.
The name, the e-mail address and the password of parents were taken.
Social security numbers were not affected.

Sincerely,
Maplewood School
`

const secondLetter = `From: Maplewood School <office@maplewood-school.example>
To: ana.rivera@example.com
Subject: Update to our notice of data breach

Dear Parent or Guardian,

We wrote to you about the data breach at Maplewood School of November 2025.
Our investigation has found that more was copied than we knew.
Security questions and answers of parents were also taken.

Sincerely,
Maplewood School
`

const breach = 'Maplewood School, November 2025'
const mailbox = stepTitle('secure-the-mailbox')
const school = { service: 'Maplewood School', breachService: 'Maplewood School' }
const password = stepTitle('change-password-here', school)
const callers = (person: string) => stepTitle('expect-messages-naming-child', { person })
const asked = stepTitle('ask-what-they-hold', { ...school, person: 'Mia' })

const arriveAtBreach = (page: Page): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: breach })).toBeVisible()

/** The steps of somebody; by arrow keys, as tabs are chosen. */
const stepsOf = async (page: Page, name: string): Promise<Locator> => {
  const tab = page.getByRole('tab', { name: new RegExp(`^${name} · `) })
  const chosen = page.getByRole('tab', { selected: true })
  await reach(page, chosen)
  for (let at = 0; (await tab.getAttribute('aria-selected')) !== 'true' && at < 9; at += 1) {
    await page.keyboard.press('ArrowRight')
  }
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  return page.getByRole('tabpanel')
}

const tick = async (page: Page, step: Locator): Promise<void> => {
  await press(page, step, 'Space')
  await expect(step).toBeChecked()
  await expect(step).toBeFocused()
}

/** The bare words of a PDF; where a line ends says nothing. */
const printed = async (page: Page): Promise<readonly string[]> => {
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  return pages.map(({ text }) => text.replaceAll(/\s+/g, ' '))
}

test('the breach morning, and a week later', async ({ family }) => {
  const today = await family.open()
  const { page } = family
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const file = page.getByRole('region', { name: 'Our file' })
  await createVault(page, { kind: 'passphrase', isShared: false })

  await test.step('a letter is pasted, confirmed and written down', async () => {
    await press(page, main.getByRole('link', { name: 'Paste a notice' }))
    await pasteLetter(page, letter)
    const taken = page.getByRole('region', { name: 'What was taken' })
    await expect(taken.getByRole('checkbox', { name: 'birth date: children’s' })).toBeChecked()
    await press(page, page.getByRole('checkbox', { name: 'Maplewood School' }), 'Space')
    await reach(page, dialog.getByRole('button', { name: /Kind of service/ }))
    await page.keyboard.type('school')
    await press(page, dialog.getByRole('button', { name: 'Add this service' }))
    await expect(dialog).toBeHidden()
    await press(page, page.getByRole('button', { name: 'Save this breach' }))
    await arriveAtBreach(page)
    await expect(main).toContainText('None of the accounts we can compare is with this service.')
  })

  await test.step('the account there is written down, and who of us may be in it is told', async () => {
    await press(page, main.getByRole('link', { name: 'Add an account there' }))
    await expect(page.getByRole('combobox', { name: 'Service' })).toHaveValue('Maplewood School')
    const data = page.getByRole('group', { name: 'Whose data is in it?' })
    for (const name of ['Mia', 'Theo']) {
      await press(page, data.getByRole('checkbox', { name }), 'Space')
    }
    await press(page, page.getByRole('button', { name: 'Add account' }))
    await arriveAtBreach(page)
    await expect(page.getByRole('article', { name: 'Mia' })).toContainText('possible')
  })

  await test.step('each answer moves the verdict', async () => {
    await press(page, main.getByRole('link', { name: 'Answer a few questions' }))
    const standings = page.getByRole('region', { name: 'Where everybody stands' })
    const mia = standings.getByRole('listitem').filter({ hasText: 'Mia' })
    await expect(page.getByRole('heading', { level: 2, name: /^When was/ })).toBeFocused()
    await page.keyboard.press('2')
    await expect(mia).toContainText('likely')
    await expect(page.getByRole('heading', { level: 2, name: /^Did they write/ })).toBeFocused()
    await page.keyboard.press('1')
    await expect(page.getByText('Type at least the year.')).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.type('2025')
    await page.keyboard.press('Enter')
    await expect(mia).toContainText('confirmed')
    const end = page.getByRole('heading', { level: 2, name: 'Nothing left to ask' })
    for (let at = 0; at < 9; at += 1) {
      const question = page.locator('h2:focus')
      await expect(question).not.toHaveText(/^Did they write/)
      const words = await question.innerText()
      if (words === 'Nothing left to ask') break
      // The password has not been changed since; everything else they had, and it was true.
      await page.keyboard.press(words.startsWith('Has the password') ? '2' : '1')
      await expect(page.locator('h2:focus')).not.toHaveText(words)
    }
    await expect(end).toBeFocused()
    await press(page, page.getByRole('link', { name: 'Back to the breach' }))
    await arriveAtBreach(page)
  })

  await test.step('a file is started, steps are ticked, one waits', async () => {
    await press(page, file.getByRole('button', { name: 'Start our file' }))
    await expect(file).toContainText('from a notice you pasted')
    const mia = await stepsOf(page, 'Mia')
    await tick(page, mia.getByRole('checkbox', { name: callers('Mia') }))
    await press(page, mia.getByRole('button', { name: `Change: ${asked}` }))
    await choose(page, dialog.getByRole('radiogroup'), /^Waiting for an answer/)
    await press(page, dialog.getByRole('button', { name: 'In a month' }))
    await press(page, dialog.getByRole('button', { name: 'Save' }))
    await expect(dialog).toBeHidden()
    await expect(mia.getByRole('listitem').filter({ hasText: asked })).toContainText('Waiting for')
    const ana = await stepsOf(page, 'Ana')
    await tick(page, ana.getByRole('checkbox', { name: mailbox }))
    await tick(page, ana.getByRole('checkbox', { name: password }))
  })

  await test.step('everybody’s checklist is printed in one go', async () => {
    await press(page, main.getByRole('button', { name: 'Print a checklist' }))
    await expect(page.getByRole('menu')).toBeVisible()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('article')).toHaveCount(3)
    await page.evaluate(() => {
      window.print = () => (document.body.dataset['printed'] = 'yes')
    })
    await press(page, page.getByRole('button', { name: 'Print all 3 in one go' }))
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes')
    const sheets = await printed(page)
    for (const name of ['Mia', 'Theo']) {
      const first = sheets.find((sheet) => sheet.startsWith(name) && /page 1\b/.test(sheet))
      expect(first).toContain(`1 ${callers(name)}`)
    }
    expect(sheets.at(-1)).toContain('Ana')
    expect(sheets.join(' ')).not.toMatch(/ana\.rivera|Riveras|Maplewood/)
  })

  await today.stop()
  await family.open({ daysAhead: 7 })

  await test.step('a week later the program says what is due', async () => {
    await reach(page, page.getByLabel('Passphrase', { exact: true }))
    await page.keyboard.type(passphrase)
    await page.keyboard.press('Enter')
    const due = page.getByRole('region', { name: 'Due' })
    await expect(due).toContainText(/\d+ overdue/)
    await expect(due).toContainText(/\d+ today/)
    await goAnywhere(page, 'reminders', 'Reminders')
    await expect(page.getByRole('heading', { level: 3, name: /^Overdue/ })).toBeVisible()
    await expect(main).toContainText(callers('Theo'))
    await expect(main).not.toContainText(callers('Mia'))
  })

  await test.step('a second letter opens again what it touches, and nothing else', async () => {
    await goAnywhere(page, 'paste', 'Paste a notice')
    await pasteLetter(page, secondLetter)
    await choose(page, page.getByRole('radiogroup', { name: /a breach that we know/ }), breach)
    await press(page, page.getByRole('button', { name: 'Add these facts' }))
    await arriveAtBreach(page)
    const news = page.getByRole('region', { name: /^What is new since/ })
    await expect(news).toContainText('Lost too, about parents: security question')
    await expect(news).toContainText(`To do again for Ana: ${mailbox}`)
    await expect(news.getByText(/^To do again/)).toHaveCount(1)
    const ana = await stepsOf(page, 'Ana')
    await expect(ana.getByRole('checkbox', { name: mailbox })).not.toBeChecked()
    await expect(ana).toContainText('You had done it on')
    await expect(ana.getByRole('checkbox', { name: password })).toBeChecked()
  })

  await test.step('the difference is printed, seen, and gone, and the ticks are there', async () => {
    const news = page.getByRole('region', { name: /^What is new since/ })
    await press(page, news.getByRole('link', { name: 'On one page' }))
    await expect(page.getByRole('article')).toHaveCount(1)
    const [sheet = '', ...more] = await printed(page)
    expect(more).toEqual([])
    expect(sheet).toContain(`To do again for Ana: ${mailbox}`)
    expect(sheet).toContain('security question')
    expect(sheet).not.toContain(callers('Mia'))
    await press(page, page.getByRole('link', { name: 'Back to the breach' }))
    await press(page, news.getByRole('button', { name: 'I have seen this' }))
    await expect(page.getByText(/^Nothing new since/)).toBeFocused()
    await expect(news).toHaveCount(0)
    const ana = await stepsOf(page, 'Ana')
    await expect(ana.getByRole('checkbox', { name: password })).toBeChecked()
    const mia = await stepsOf(page, 'Mia')
    await expect(mia.getByRole('checkbox', { name: callers('Mia') })).toBeChecked()
    await expect(mia.getByRole('listitem').filter({ hasText: asked })).toContainText('Waiting for')
  })
})
