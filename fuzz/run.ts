/**
 * `npm run test:fuzz`: the long form. Each target in turn in a process of its own, watched from here, so that a hang or
 * a lack of memory is told with its input; then docs/endurance/fuzz.md. Arguments name targets; `--keep` adds the
 * smallest input of each outcome that nothing is kept for yet. KINVENTORY_FUZZ_MINUTES (20) is for all targets
 * together, KINVENTORY_FUZZ_SEED replays.
 */
import { randomInt } from 'node:crypto'
import { allTargets } from './all-targets.ts'
import { keep, keptFor, toMend } from './corpus.ts'
import { watchTarget, type Watched } from './watch-target.ts'
import { writePage } from '../scripts/report/write-page.ts'
import { pageOf } from './page.ts'

const given = process.argv.slice(2)
const names = given.filter((each) => !each.startsWith('--'))
const targets = allTargets.filter(({ name }) => names.length === 0 || names.includes(name))
const minutes = Number(process.env['KINVENTORY_FUZZ_MINUTES'] ?? 20)
const seed = Number(process.env['KINVENTORY_FUZZ_SEED'] ?? randomInt(2 ** 31))

/** Larger ones are not worth their place in the repository. */
const mostKeptBytes = 3_000

const keepFound = (name: string, { findings }: Watched): void => {
  findings.forEach(({ input }, at) => {
    const path = keep(name, toMend, `seed-${seed}-${at + 1}`, input)
    process.stdout.write(`  kept ${path}\n`)
  })
}

const keepNew = (name: string, { outcomes }: Watched): void => {
  const known = new Set(keptFor(name).map(({ as }) => as))
  for (const [as, { smallest }] of outcomes)
    if (!known.has(as) && smallest.length > 0 && smallest.length <= mostKeptBytes)
      keep(name, as, 'smallest-found', smallest)
}

const all: (readonly [string, Watched])[] = []
process.stdout.write(`Seed ${seed}, ${minutes} minutes over ${targets.length} targets\n`)
for (const target of targets) {
  const watched = await watchTarget(target, seed, (minutes * 60_000) / targets.length)
  all.push([target.name, watched])
  process.stdout.write(
    `${target.name}: ${watched.runs} inputs, ${watched.findings.length} findings\n`,
  )
  for (const { told } of watched.findings) process.stdout.write(`  ${told}\n`)
  keepFound(target.name, watched)
  if (given.includes('--keep')) keepNew(target.name, watched)
}
// A part of the targets is no full run.
if (names.length === 0) await writePage('docs/endurance/fuzz.md', pageOf(all, { seed, minutes }))
process.exitCode = all.some(([, { findings }]) => findings.length > 0) ? 1 : 0
