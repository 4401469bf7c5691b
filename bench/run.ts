/**
 * `npm run bench [-- section ...] [--quick] [--page]`: measures the sections named, or all, one after the other, and writes
 * docs/benchmarks.md with its pictures from these and from what earlier runs kept of the others. `--quick` has fewer runs and
 * sizes, prints the page and writes nothing; `--page` measures nothing and writes the page from what was kept.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isStale } from '../scripts/start/is-stale.ts'
import { writePage } from '../scripts/report/write-page.ts'
import { curvePicture } from './report/curve-picture.ts'
import { keepSection, keptSection, type KeptSection } from './report/kept-section.ts'
import { measuredOf, measuredOn } from './report/measured-on.ts'
import { pageText } from './report/page-text.ts'
import type { Scale, Section } from './report/section.ts'
import { themeColours } from './report/theme-colours.ts'

const root = resolve(import.meta.dirname, '..')

/** The order of the page; a section that is not named here comes last. */
const order = ['import', 'encryption', 'unlock', 'start', 'domain', 'checklists', 'screens', 'size']

/** These run on the sources; the others need the built program. */
const withoutBuild = new Set(['import', 'encryption', 'unlock'])

const placeOf = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length)

const ids = readdirSync(join(import.meta.dirname, 'sections'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.ts$/, ''))
  .toSorted((one, other) => placeOf(one) - placeOf(other))

const given = process.argv.slice(2)
const scale: Scale = given.includes('--quick') ? 'quick' : 'full'
const named = given.filter((word) => !word.startsWith('--'))
const unknown = named.filter((id) => !ids.includes(id))
if (unknown.length > 0) {
  process.stderr.write(`There is no section ${unknown.join(', ')}; there are ${ids.join(', ')}.\n`)
  process.exit(2)
}
const all = named.length === 0 && !given.includes('--page')
const wanted = all ? ids : ids.filter((id) => named.includes(id))

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

if (wanted.some((id) => !withoutBuild.has(id)) && isStale(root)) {
  say('The build is missing or older than its sources: building first.')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** Longer than any section may take; one that hangs is told as failed. */
const patience = 10 * 60_000

const measured = (id: string, directory: string): Section | undefined => {
  const path = join(directory, `${id}.json`)
  const { status } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      './src/vault/test-support/raw-sql-hooks.ts',
      'bench/section-program.ts',
      id,
      scale,
      path,
    ],
    { cwd: root, stdio: ['ignore', 2, 2], timeout: patience, killSignal: 'SIGKILL' },
  )
  return status === 0 ? (JSON.parse(readFileSync(path, 'utf8')) as Section) : undefined
}

const on = measuredOn()
const of = measuredOf()
const directory = mkdtempSync(join(tmpdir(), 'kinventory-bench-'))
const ran: KeptSection[] = []
try {
  for (const id of wanted) {
    say(`${id} …`)
    const start = performance.now()
    const section = measured(id, directory)
    const seconds = (performance.now() - start) / 1000
    say(`${id}: ${section ? '' : 'FAILED after '}${seconds.toFixed(0)} s`)
    ran.push({ id, on, of, seconds, section })
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}

const failed = ran.filter(({ section }) => section === undefined)
const byHand = readFileSync(join(import.meta.dirname, 'mended.md'), 'utf8')

if (scale === 'quick') {
  process.stdout.write(`${pageText({ ids: wanted, kept: ran, on, of, byHand: '' })}\n`)
} else {
  ran.forEach(keepSection)
  const kept = ids.flatMap((id) => keptSection(id) ?? [])
  await writePage(join(root, 'docs/benchmarks.md'), pageText({ ids, kept, on, of, byHand }))
  const pictures = join(root, 'docs/benchmarks')
  rmSync(pictures, { recursive: true, force: true })
  mkdirSync(pictures, { recursive: true })
  const colours = themeColours()
  for (const curve of kept.flatMap(({ section }) => section?.curves ?? []))
    writeFileSync(join(pictures, `${curve.id}.svg`), curvePicture(curve, colours))
  say('Written: docs/benchmarks.md')
}
if (failed.length > 0) {
  say(`FAILED: ${failed.map(({ id }) => id).join(', ')}`)
  process.exitCode = 1
}
