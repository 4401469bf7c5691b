/**
 * `npm run test:soak`: rounds of random steps on one folder for `KINVENTORY_SOAK_MINUTES` (30), then
 * docs/endurance/soak.md. Killed, it goes on from the end of its last round. `KINVENTORY_SOAK_SEED=N` replays one round:
 * the one that failed with that seed, from the folder it began with.
 */
import { randomInt } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { writePage } from '../scripts/report/write-page.ts'
import { openHandles } from './checks/files.ts'
import { emptyModel, type Model } from './model/family.ts'
import { pageOf } from './page.ts'
import {
  lastSteps,
  newProgress,
  readProgress,
  slopeOf,
  writeProgress,
  type Progress,
} from './progress.ts'
import { RoundError, runRound, type Outcome } from './round.ts'

const cache = '.cache/soak'
const place = join(cache, 'place')
/** As the last whole round left it. */
const kept = join(cache, 'kept')
const progressPath = join(cache, 'progress.json')
const pagePath = 'docs/endurance/soak.md'

const commands = 400
const shrinkFor = 120_000
/** Growth that is let pass, in bytes in a thousand commands. */
const mostGrowth = { heap: 4 * 2 ** 20, resident: 32 * 2 ** 20 }

const wanted = Number(process.env['KINVENTORY_SOAK_MINUTES'] ?? 30) * 60_000
const replayed = process.env['KINVENTORY_SOAK_SEED']

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const failedPlace = (seed: number): string => join(cache, `failed-${seed}`)

/** Puts a folder in the place of another; without the first there is none. */
const putInPlace = (from: string, to: string): void => {
  rmSync(to, { recursive: true, force: true })
  if (existsSync(from)) cpSync(from, to, { recursive: true })
}

const tell = (seed: number, error: RoundError): void => {
  say(`Failed. KINVENTORY_SOAK_SEED=${seed} npm run test:soak replays it.`)
  say(lastSteps(error.steps))
  say(error.message.slice(0, 4_000))
}

const replay = async (seed: number): Promise<void> => {
  const folder = failedPlace(seed)
  const model = existsSync(folder)
    ? (JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Model)
    : emptyModel()
  const again = join(cache, 'replay')
  putInPlace(join(folder, 'start'), again)
  try {
    await runRound({ place: again, model, seed, commands, tally: new Map(), shrinkFor })
    say('The round passed.')
  } catch (error) {
    if (!(error instanceof RoundError)) throw error
    tell(seed, error)
    process.exitCode = 1
  }
}

const sample = (progress: Progress, before: number, { sizes }: Outcome): void => {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  const done = new Map(progress.tally).get('commands') ?? 0
  progress.samples.push({
    round: progress.rounds,
    commands: done - before,
    heap: heapUsed,
    resident: rss,
    handles: openHandles(),
    database: sizes?.database,
    compact: sizes?.compact,
  })
}

const keepFailure = (progress: Progress, seed: number, error: RoundError): void => {
  tell(seed, error)
  const folder = failedPlace(seed)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  renameSync(place, join(folder, 'place'))
  if (existsSync(`${place}-start`)) renameSync(`${place}-start`, join(folder, 'start'))
  writeFileSync(join(folder, 'model.json'), JSON.stringify(progress.model))
  progress.failures.push({ seed, message: error.message, steps: error.steps })
}

/** One round from where the last whole one ended. A failed one is kept aside, and the next begins there again. */
const round = async (progress: Progress, before: number): Promise<void> => {
  const seed = (progress.baseSeed + progress.rounds * 7919) % 2 ** 31
  progress.isUnderWay = true
  writeProgress(progressPath, progress)
  const began = Date.now()
  putInPlace(kept, place)
  const tally = new Map(progress.tally)
  try {
    const { model } = progress
    const outcome = await runRound({ place, model, seed, commands, tally, shrinkFor })
    progress.tally = [...tally]
    progress.model = outcome.model
    putInPlace(place, kept)
    sample(progress, before, outcome)
  } catch (error) {
    if (!(error instanceof RoundError)) throw error
    progress.tally = [...tally]
    keepFailure(progress, seed, error)
  }
  progress.rounds += 1
  progress.milliseconds += Date.now() - began
  progress.isUnderWay = false
  writeProgress(progressPath, progress)
  const { accounts } = progress.model.family
  const [counted] = [tally.get('commands')]
  say(`Round ${progress.rounds}: ${counted} commands, ${accounts.length} accounts, seed ${seed}`)
}

const begin = (): Progress => {
  const earlier = readProgress(progressPath)
  if (!earlier || earlier.milliseconds >= wanted) {
    rmSync(cache, { recursive: true, force: true })
    mkdirSync(cache, { recursive: true })
    return newProgress(randomInt(2 ** 31))
  }
  say(`Going on after ${earlier.rounds} rounds.`)
  return {
    ...earlier,
    killed: earlier.killed + Number(earlier.isUnderWay),
    isUnderWay: false,
    samples: [],
  }
}

/** What grew more than it may. */
const growth = ({ samples }: Progress): readonly string[] =>
  (['heap', 'resident'] as const).flatMap((figure) => {
    const slope = slopeOf(samples, (one) => one[figure])
    return slope !== undefined && slope > mostGrowth[figure]
      ? [`${figure}: ${Math.round(slope)} bytes in a thousand commands`]
      : []
  })

const soak = async (): Promise<void> => {
  const progress = begin()
  const before = new Map(progress.tally).get('commands') ?? 0
  while (progress.milliseconds < wanted) await round(progress, before)
  const grown = growth(progress)
  for (const line of grown) say(`Memory grows. ${line}`)
  const page = pageOf(progress, new Date().toISOString().slice(0, 10))
  await writePage(pagePath, page)
  say(`Written: ${pagePath}`)
  process.exitCode = progress.failures.length + grown.length > 0 ? 1 : 0
}

await (replayed === undefined ? soak() : replay(Number(replayed)))
