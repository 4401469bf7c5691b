import { archive } from './exports-made.ts'
import { chooseFile, createVault, type ExportFile } from './first-evening.ts'
import { expectAccounts, grid, importAll, ledger, review } from './import-steps.ts'
import { expect, test } from './kinventory-test.ts'

/** Entities of entities: two and a half thousand times `ha`, were they taken for more than text. */
const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}"><!ENTITY file SYSTEM "file:///etc/passwd">]><KeePassFile><Root><Group><Entry><String><Key>Title</Key><Value>&c;</Value></String><String><Key>UserName</Key><Value>&file;</Value></String></Entry></Group></Root></KeePassFile>`

/** Each with what is said of it. Nothing of them may be kept. */
const hostile: readonly (readonly [what: string, file: ExportFile, said: string])[] = [
  [
    'a ZIP bomb',
    { name: 'bomb.1pux', content: archive({ 'export.data': new Uint8Array(60_000_000) }) },
    'This file is far larger than an account list',
  ],
  [
    'a ZIP that leads out of its folder',
    { name: 'out.zip', content: archive({ '../../autostart/evil.desktop': 'Exec=evil' }) },
    'We do not know this kind of file',
  ],
  [
    'lists in lists in JSON',
    { name: 'deep.json', content: '['.repeat(100_000) },
    'This file is built as no account list is',
  ],
  [
    'JSON that would change what every object is',
    {
      name: 'proto.json',
      content:
        '{"__proto__":{"encrypted":false,"items":[{"type":1,"name":"A","login":{}}]},"items":[]}',
    },
    'We do not know this kind of file',
  ],
]

test('hostile files are refused in words, and a hostile title is text', async ({ family }) => {
  const { page } = family
  const host = await family.open()
  await createVault(page, { kind: 'passphrase', isShared: false })
  for (const [what, file, said] of hostile) {
    await test.step(what, async () => {
      await chooseFile(page, file)
      await expect(page.getByText(file.name)).toBeVisible()
      await expect(page.getByText(said)).toBeVisible()
      await expect(page.getByText('Nothing was changed.').first()).toBeVisible()
    })
  }
  await expectAccounts(page, 0)

  await test.step('XML whose entities multiply or lead to other files: they stay text', async () => {
    await chooseFile(page, { name: 'laughs.xml', content: laughs })
    await expect(grid(page).getByRole('rowheader')).toHaveText(/^&c;.*&file;/)
    await page.getByRole('button', { name: 'Discard' }).click()
    await page.getByRole('button', { name: 'Discard the import' }).click()
  })

  await test.step('titles that are HTML, formulas and marks that turn the writing round', async () => {
    const html = '<img src=x onerror="document.title=1">'
    const formula = '=HYPERLINK("https://evil.example";"Club")'
    const titles = [html, formula, 'Ro\u202Exolb\u202C\u200Fx']
    await chooseFile(page, {
      name: 'titles.json',
      content: JSON.stringify({
        encrypted: false,
        folders: [],
        items: titles.map((name, at) => ({
          type: 1,
          name,
          login: { uris: [{ uri: `https://s${at}.example.com` }], username: `mia${at}` },
        })),
      }),
    })
    await expect(review(page)).toBeVisible()
    for (const text of [html, formula, 'Roxolbx']) {
      await expect(grid(page).getByText(text, { exact: true })).toBeVisible()
    }
    await expect(grid(page).locator('img')).toHaveCount(0)
    expect(await page.content()).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200F]/)
    await importAll(page)
    expect(await ledger(page)).toMatchObject({ New: 3 })
    await page.getByRole('link', { name: /^Accounts/ }).click()
    await expect(page.getByRole('link', { name: html })).toBeVisible()
    await expect(page).toHaveTitle(/Kinventory/)
  })
  expect(host.stderr()).not.toMatch(/evil|onerror|bomb|Chrome|laughs/)
})
