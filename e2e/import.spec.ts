import { readFileSync } from 'node:fs'
import { expectAccessible } from './accessible.ts'
import { findCanaries } from './canary.ts'
import { chooseFile, createVault, unlock } from './first-evening.ts'
import { importAll, ledger, review } from './import-steps.ts'
import { expect, test } from './kinventory-test.ts'

const alone = { kind: 'passphrase', isShared: false } as const

test('a Chrome export: reviewed, assigned, imported, reported, and its export nagged about', async ({
  family,
}) => {
  const { page } = family
  const host = await family.open()
  await createVault(page, alone)
  await chooseFile(page, {
    name: 'sample.csv',
    content: readFileSync('e2e/exports/chrome-sample.csv'),
  })
  await expect(review(page)).toBeVisible()
  const grid = page.getByRole('grid', { name: 'Rows of the file' })
  await expect(grid.getByText('Carnival Cruises').first()).toBeVisible()
  await expect(
    page.getByRole('button', { name: 'Service of Carnival Cruises: Not in our list' }),
  ).toBeVisible()
  await expect(
    page.getByRole('button', { name: /^Service of VTech Learning Lodge: VTech Learning Lodge/ }),
  ).toBeVisible()
  await expectAccessible(page)

  // Bulk: everything shown is Mia's.
  await page.getByRole('checkbox', { name: 'Select all shown' }).press('Space')
  const bulk = page.getByRole('region', { name: 'Change several rows' })
  await bulk.getByRole('button', { name: /^About/ }).click()
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Mia' }).press('Space')
  await page.getByRole('button', { name: 'Use these people' }).click()
  await expect(page.getByRole('button', { name: 'Neopets is about Mia' })).toBeVisible()
  await importAll(page)
  const first = await ledger(page)
  expect(first['Rows in the file']).toBe(25)
  expect((first['New'] ?? 0) + (first['Already known'] ?? 0) + (first['Updated'] ?? 0)).toBe(
    25 - (first['Skipped'] ?? 0),
  )
  expect(first['New']).toBe(23)
  await expectAccessible(page)

  // The step stays until it is ticked, also after a restart.
  expect(await host.stop()).toBe(0)
  await family.open()
  await unlock(page)
  await expect(page.getByRole('heading', { name: 'Delete the export file' })).toBeVisible()
  for (const part of ['The file itself', 'The recycle bin or trash', 'Synced copies and backups']) {
    await page.getByRole('checkbox', { name: part }).press('Space')
  }
  await page.getByRole('button', { name: 'It is deleted everywhere' }).click()
  await expect(page.getByRole('heading', { name: 'Delete the export file' })).toBeHidden()

  // Importing the same file again adds nothing.
  await chooseFile(page, {
    name: 'sample.csv',
    content: readFileSync('e2e/exports/chrome-sample.csv'),
  })
  await expect(review(page)).toBeVisible()
  await expect(page.getByText('Nothing new in it.')).toBeVisible()
})

test('a Bitwarden export, and a school list through the column mapper', async ({ family }) => {
  const { page } = family
  await family.open()
  await createVault(page, alone)
  await chooseFile(page, {
    name: 'vault.json',
    content: readFileSync('e2e/exports/bitwarden-sample.json'),
  })
  await expect(review(page)).toBeVisible()
  await importAll(page)
  const bitwarden = await ledger(page)
  expect(bitwarden['New']).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Import another file' }).click()
  await chooseFile(page, {
    name: 'school.csv',
    content: readFileSync('e2e/exports/school-list.csv'),
  })
  await expect(page.getByRole('heading', { name: 'What does each column mean?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Use these columns' }).click()
  await expect(review(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Antolin is about Mia/ })).toBeVisible()
  await importAll(page)
  const school = await ledger(page)
  expect(school['New']).toBeGreaterThan(0)
})

const tenThousandRows = (): string => {
  const rows = Array.from(
    { length: 10_000 },
    (_, index) =>
      `Service ${index},https://service-${index}.example.com/login,parent+${index}@example.com,pw-${index % 4000}-Xy,`,
  )
  return `name,url,username,password,note\n${rows.join('\n')}\n`
}

test('10,000 rows: progress is seen, cancelling leaves no trace, and the page stays alive', async ({
  family,
}) => {
  test.slow()
  const { page } = family
  await family.open()
  await createVault(page, alone)
  await chooseFile(page, { name: 'large.csv', content: tenThousandRows() })
  await expect(review(page)).toBeVisible({ timeout: 60_000 })
  await importAll(page)
  await expect(page.getByRole('progressbar')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel the import' }).click()
  await expect(page.getByText('Nothing of it was kept.').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^Accounts/ })).toHaveText(/^Accounts\s*0?$/)

  // The choices are still there; this time it runs to its end while the page answers.
  await importAll(page)
  const counts = await ledger(page)
  expect(counts).toMatchObject({ New: 10_000, Skipped: 0, 'Rows in the file': 10_000 })
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByLabel('Search accounts').fill('service-9999.')
  await page.getByLabel('Search accounts').fill('Service 9999')
  await expect(page.getByText('Service 9999').first()).toBeVisible()
})

const broken: readonly (readonly [what: string, content: string | Buffer, said: RegExp])[] = [
  ['an empty file', '', /There is nothing in this file/],
  ['truncated JSON', '{"encrypted": false, "items": [{"type": 1, "na', /ends in the middle/],
  [
    'an unmatched quote',
    'name,url,username,password\nA,"https://a.example,x,y\n',
    /quotation mark/,
  ],
  [
    'a 1 MB cell',
    `name,url,username,password\nA,https://a.example,x,${'y'.repeat(1_100_000)}\n`,
    /far too long|too long/,
  ],
  [
    'a duplicate header',
    'name,url,username,password,url\nA,https://a.example,x,y,z\n',
    /same name/,
  ],
]

test('malformed files get a clear message and change nothing', async ({ family }) => {
  const { page } = family
  await family.open()
  await createVault(page, alone)
  const picture = ['binary', await page.screenshot(), /no list that Kinventory can read/] as const
  for (const [what, content, said] of [...broken, picture]) {
    await test.step(what, async () => {
      await chooseFile(page, { name: 'broken.csv', content })
      await expect(page.getByText(said).first()).toBeVisible()
      await expect(page.getByText('Nothing was changed.').first()).toBeVisible()
    })
  }
  await expectAccessible(page)
  await test.step('UTF-16 is read like any other text', async () => {
    const text = '\uFEFFname,url,username,password\nÉcole,https://ecole.example,mia,secret-17\n'
    await chooseFile(page, { name: 'utf16.csv', content: Buffer.from(text, 'utf16le') })
    await expect(review(page)).toBeVisible()
    await expect(page.getByText('École').first()).toBeVisible()
  })
})

test(
  'nothing that was imported can be found on disk or in the browser profile',
  { tag: '@keeps-profile' },
  async ({ family }) => {
    const { page } = family
    const canaries = {
      title: 'Canarytitle Wolkenkratzer',
      user: 'canaryuser-zebrafink-5512',
      email: 'canarymail-7731@example.com',
      password: 'canary-Passwort-9917-ßü',
      host: 'canaryhost-4410.example.com',
      answer: 'canary-answer-moonstone-88',
    }
    const item = {
      type: 1,
      name: canaries.title,
      fields: [{ name: 'Security question: first pet?', value: canaries.answer, type: 0 }],
      login: {
        uris: [{ uri: `https://${canaries.host}/login` }],
        username: canaries.user,
        password: canaries.password,
      },
    }
    const second = { ...item, name: 'Second', login: { ...item.login, username: canaries.email } }
    const host = await family.open()
    await createVault(page, alone)
    await chooseFile(page, {
      name: 'canary.json',
      content: JSON.stringify({ encrypted: false, folders: [], items: [item, second] }),
    })
    await expect(review(page)).toBeVisible()
    await importAll(page)
    expect((await ledger(page))['New']).toBe(2)
    await page.getByRole('link', { name: /^Accounts/ }).click()
    await page.getByLabel('Search accounts').fill('Canarytitle')
    await page.getByRole('link', { name: canaries.title }).click()
    await expect(page.getByRole('heading', { level: 1, name: canaries.title })).toBeVisible()
    expect(await page.content()).not.toContain(canaries.password)

    // While it is open (the write-ahead log is there), and after it was closed.
    expect(findCanaries(family.dataDir, Object.values(canaries))).toEqual([])
    await page.getByRole('button', { name: /^Lock/ }).click()
    await expect(page.getByRole('heading', { name: 'Kinventory is locked' })).toBeVisible()
    const after = await page.content()
    for (const canary of Object.values(canaries)) expect(after).not.toContain(canary)
    expect(
      await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state])),
    ).not.toMatch(/canary/i)
    await host.stop()
    await family.closeBrowser()
    expect(findCanaries(family.dataDir, Object.values(canaries))).toEqual([])
    expect(findCanaries(family.profileDir, Object.values(canaries))).toEqual([])
    expect(host.stderr()).not.toMatch(/canary/i)
  },
)
