import type { Page } from '@playwright/test'
import { Arch, Platform as Target } from 'electron-builder'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import config from '../../electron-builder.config.ts'
import { appFolder } from '../../e2e/host.ts'
import { startLoopback } from '../../e2e/loopback-host.ts'
import { nativesOf } from '../../scripts/package/natives.ts'
import { packageWith } from '../../scripts/package/package-all.ts'
import { filesOf, type AppFile } from '../../scripts/package/packed-app.ts'
import { budgetBytes } from '../../scripts/package/size-budget.ts'
import { startBrowser } from '../in-page.ts'
import type { MeasureSection, Table } from '../report/section.ts'

const kilobytes = (bytes: number): number => Math.round(bytes / 1000)

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** The program's own files that a page has taken, from the folder of the built page. */
const takenBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => !path.startsWith('/rpc/'))
      .map((path) => (path === '/' ? '/index.html' : path)),
  )

const kindOf = (path: string): string =>
  ({ '.js': 'programs', '.css': 'styles', '.woff2': 'fonts' })[extname(path)] ?? 'all else'

/** What a browser takes until the first heading is there, in an empty folder. */
const firstLoad = async (): Promise<Table> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
  const host = await startLoopback({ dataDir, keychain: 'none' })
  const browser = await startBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(host.url)
    await page.getByRole('heading', { name: 'Welcome to Kinventory' }).waitFor()
    const files = [...new Set(await takenBy(page))].flatMap((path) => {
      const whole = join(appFolder, 'out/renderer', path)
      if (!statSync(whole, { throwIfNoEntry: false })?.isFile()) return []
      const bytes = readFileSync(whole)
      return [{ kind: kindOf(path), bytes: bytes.length, packed: gzipSync(bytes).length }]
    })
    const row = (label: string, those: typeof files) => ({
      label,
      cells: [
        those.length,
        kilobytes(sum(those.map(({ bytes }) => bytes))),
        kilobytes(sum(those.map(({ packed }) => packed))),
      ],
    })
    return {
      title: 'The page’s first load',
      columns: ['files', 'count', 'kB', 'kB with gzip'],
      rows: [
        ...[...Map.groupBy(files, ({ kind }) => kind)].map(([kind, those]) => row(kind, those)),
        row('together', files),
      ],
    }
  } finally {
    await browser.close()
    await host.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** What the build makes, by folder. */
const builtTable = (): Table => {
  const out = join(appFolder, 'out')
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      part: path.slice(out.length + 1).split(/[/\\]/)[0] ?? '',
      bytes: statSync(path).size,
    }))
  const row = (label: string, those: typeof files) => ({
    label,
    cells: [those.length, kilobytes(sum(those.map(({ bytes }) => bytes)))],
  })
  return {
    title: 'The whole build (out/)',
    columns: ['part', 'files', 'kB'],
    rows: [
      ...[...Map.groupBy(files, ({ part }) => part)]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([part, those]) => row(part, those)),
      row('together', files),
    ],
  }
}

const partOf = (path: string): string =>
  path.startsWith('node_modules/') ? 'packages (node_modules)' : `our own (${path.split('/')[0]})`

/** The app as it is packed for Linux on x64, without the runtime. */
const packedTable = async (): Promise<Table> => {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'kinventory-packages-'))
  try {
    await packageWith(folder, {}, { targets: Target.LINUX.createTarget('dir', Arch.x64) })
    const files = filesOf({
      folder: join(folder, 'linux-unpacked'),
      platform: 'linux',
      productName: config.productName,
      executableName: config.linux.executableName,
    })
    const natives: ReadonlySet<string> = new Set(nativesOf('linux', 'x64'))
    const row = (label: string, those: readonly AppFile[]) => ({
      label,
      cells: [those.length, kilobytes(sum(those.map(({ bytes }) => bytes)))],
    })
    const ours = files.filter(({ path }) => !natives.has(path))
    return {
      title: 'The packed app for Linux on x64, without the runtime',
      columns: ['part', 'files', 'kB'],
      rows: [
        ...[...Map.groupBy(ours, ({ path }) => partOf(path))].map(([part, those]) =>
          row(part, those),
        ),
        ...files.filter(({ path }) => natives.has(path)).map((file) => row(file.path, [file])),
        row('together', files),
        {
          label: 'the most that the package check allows',
          cells: ['', kilobytes(budgetBytes.linux)],
        },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How much there is to load and to install. Sizes do not vary: nothing is repeated. */
export const measure: MeasureSection = async () => ({
  title: 'Size',
  text: [
    'The first load is what the page takes from the program until its first heading, in an empty folder. Neither host compresses: the files come from this computer. What gzip would make of them is given for comparison with pages of the web.',
    'The packed app is what electron-builder puts into the package by our own configuration, as the package check makes it; the Electron runtime, which every such app brings along, is not in it. Native modules stand by themselves.',
  ],
  tables: [await firstLoad(), builtTable(), await packedTable()],
  curves: [],
})
