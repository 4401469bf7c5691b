import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { desktopOf } from './desktop-of.ts'
import { answerFirstRun, createVault, passphrase } from './first-evening.ts'
import { review } from './import-steps.ts'
import { expect, test } from './kinventory-test.ts'

/** Files that are opened with the program: by its start, by a second start, and by the dock. */

const alone = { kind: 'passphrase', isShared: false } as const

const write = (name: string, text: string): string => {
  const path = test.info().outputPath(name)
  writeFileSync(path, text)
  return path
}

const list = (service: string): string =>
  `name,url,username,password\n${service},https://www.roblox.com,mia,pw-17-Xy\n`

test(
  'a list of the start waits for the first run; a second start hands its own over',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    const host = await family.open({ args: [write('school.csv', list('Roblox'))] })
    const waiting = page.getByRole('region', { name: 'A list waits to be imported' })
    await expect(waiting).toBeVisible()
    await expect(page.getByText('school.csv')).toHaveCount(0)
    await answerFirstRun(page, false)
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByLabel('Passphrase again').fill(passphrase)
    await page.getByRole('button', { name: 'Create the vault' }).click()
    await expect(review(page)).toBeVisible()
    await expect(page.getByText('Roblox').first()).toBeVisible()

    const desktop = desktopOf(host)
    const second = write('second.csv', list('Neopets'))
    const argv = ['electron', '.', '--demo', 'second.csv']
    await desktop.play('app', 'second-instance', argv, second.replace(/[^/]*$/, ''))
    const bar = page.getByRole('region', { name: 'Import “second.csv”?' })
    await expect(bar).toBeVisible()
    expect(await desktop.recorded('BrowserWindow.focus')).not.toEqual([])
    await bar.getByRole('button', { name: 'Import it' }).click()
    await expect(page.getByText('Neopets').first()).toBeVisible()
    expect(host.stderr()).not.toContain('second')
  },
)

test(
  'a backup opens while locked; a folder, a pipe and a file that has gone say so',
  { tag: '@desktop' },
  async ({ family }) => {
    const { page } = family
    const host = await family.open()
    const desktop = desktopOf(host)
    await createVault(page, alone)
    const open = (path: string): Promise<boolean> => desktop.play('app', 'open-file', path)
    const problem = (name: string) => page.getByText(`“${name}” could not be opened`)

    const folder = test.info().outputPath('folder.csv')
    mkdirSync(folder)
    await open(folder)
    await expect(problem('folder.csv')).toBeVisible()
    const pipe = test.info().outputPath('pipe.csv')
    execFileSync('mkfifo', [pipe])
    await open(pipe)
    await expect(problem('pipe.csv')).toBeVisible()
    const gone = test.info().outputPath('gone.csv')
    symlinkSync(`${gone}.not-there`, gone)
    await open(gone)
    await expect(problem('gone.csv')).toBeVisible()

    await desktop.clickMenu('File', 'Lock now')
    await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
    await open(write('old.kinventory', 'no backup at all'))
    const restore = page.getByRole('dialog', { name: 'Bring back a backup' })
    await expect(restore.getByText('It is not a Kinventory backup.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(restore).toBeHidden()

    // What was only told of is still there after a reload, and goes on when the vault opens.
    await open(write('late.csv', list('Roblox')))
    const waiting = page.getByRole('region', { name: 'A list waits to be imported' })
    await expect(waiting).toBeVisible()
    await page.reload()
    await expect(waiting).toBeVisible()
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Open the vault' }).click()
    await expect(review(page)).toBeVisible()
  },
)
