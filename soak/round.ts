import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { seeded } from '../faults/random.ts'
import { allSteps } from './all-steps.ts'
import { checkDerived } from './checks/derived.ts'
import { expectedWhole } from './checks/expected-whole.ts'
import { checkFolder, checkPages, databaseBytes } from './checks/files.ts'
import { readWhole } from './checks/read-whole.ts'
import { noteBackups } from './commands/copies.ts'
import { lockModel, openerOf } from './commands/opening.ts'
import { toggleKeychain } from './commands/protections.ts'
import type { Step, Turn } from './commands/step.ts'
import { copyOf, type Model } from './model/family.ts'
import { startWorld, tallyUp, type World } from './world.ts'

/** A step that is going to be made, with the seed of its choices. */
interface Drawn {
  readonly name: string
  readonly seed: number
}

/** Between two comparisons of everything. */
const betweenWholes = 40

/** The computer's day. */
const today = (): string => {
  const now = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const drawnSteps = fc.oneof(
  ...allSteps.map(({ name, weight }) => ({
    weight: Math.round(weight * 10),
    arbitrary: fc.record({ name: fc.constant(name), seed: fc.nat(2 ** 31 - 2) }),
  })),
)

/** All the family has said is there, and what follows from it agrees. */
const compare = async (turn: Turn): Promise<void> => {
  const { model, client, world } = turn
  assert.deepEqual(await readWhole(client), expectedWhole(model.family), 'the whole state')
  await checkDerived(turn)
  assert.deepEqual(await client.vault.check(), { kind: 'sound' })
  tallyUp(world, 'check: the whole state')
}

/** How closely a run is watched. */
interface Watch {
  readonly tally: Map<string, number>
  /** Commands from one comparison of everything to the next. */
  readonly between: number
  /** Told the place of each step in the list before it is made. */
  readonly reached: (at: number) => void
}

/** The step as fast-check's model runner makes it. */
const commandOf = (
  step: Step,
  { name, seed }: Drawn,
  at: number,
  { between, reached }: Watch,
): fc.AsyncCommand<Model, World> => ({
  check: (model) => model.state === (step.state ?? 'open') && (step.can?.(model) ?? true),
  run: async (model, world) => {
    reached(at)
    const turn = { model, world, client: world.client, random: seeded(seed), today: today() }
    const before = copyOf({ families: [model.family], keys: model.keys })
    await step.run(turn)
    tallyUp(world, name)
    // Edits of too long ago cannot be taken back; how many that are is not said, so the last few are tried.
    model.edits = model.edits.slice(-20)
    const after = { ...turn, client: world.client }
    await noteBackups(after, before)
    tallyUp(world, 'check: backups and what was set aside')
    const commands = world.tally.get('commands') ?? 0
    world.tally.set('commands', commands + 1)
    if (model.state === 'open' && commands % between === 0) await compare(after)
    assert.deepEqual(world.logged, [], 'what the program logged')
  },
  toString: () => `${name} (${seed})`,
})

const commandsOf = (
  drawn: readonly Drawn[],
  watch: Watch,
): readonly fc.AsyncCommand<Model, World>[] =>
  drawn.flatMap((one, at) => {
    const step = allSteps.find(({ name }) => name === one.name)
    return step ? [commandOf(step, one, at, watch)] : []
  })

/** A file that is written to again and again may be so much larger than a copy without gaps, and this much besides. */
const mostGaps = { times: 3, bytes: 2 ** 20 }

/** What the vault's file has, and what a copy without gaps has, in bytes. */
export interface FileSizes {
  readonly database: number
  readonly compact: number
}

/** All that is asked at the end: the whole state, the pages, the folder, the size of the file. Leaves it locked. */
const finish = async (model: Model, world: World): Promise<FileSizes | undefined> => {
  const turn = { model, world, client: world.client, random: seeded(1), today: today() }
  if (model.state === 'none') return undefined
  if (model.state === 'locked') await world.client.vault.unlock(openerOf(turn, model.keys))
  model.state = 'open'
  await compare(turn)
  // The other connection has its key from the ring.
  if (!model.keys.keychain && !model.family.household.sharedComputer) await toggleKeychain(turn)
  await world.client.backups.make()
  await noteBackups(turn, { families: [], keys: model.keys })
  const [newest] = (await world.client.backups.list()).backups
  await world.client.vault.lock()
  lockModel(model)
  await world.program.close()
  checkFolder(world.dataDir)
  tallyUp(world, 'check: no leftover, nothing in the clear')
  const database = databaseBytes(world.dataDir)
  const compact = newest?.bytes ?? 0
  assert.ok(
    database <= compact * mostGaps.times + mostGaps.bytes,
    `the file has ${database} bytes and its copy without gaps ${compact}`,
  )
  tallyUp(world, 'check: size of the file')
  // Last: a connection that may only read leaves a log behind.
  if (model.keys.keychain && checkPages(world.place)) {
    tallyUp(world, 'check: every page by another connection')
  }
  for (const end of ['-wal', '-shm']) {
    rmSync(join(world.dataDir, `vault/vault.db${end}`), { force: true })
  }
  return { database, compact }
}

/** How a round went. */
export interface Outcome {
  readonly model: Model
  readonly sizes: FileSizes | undefined
}

/** Makes these steps at the place, from the model on, and asks for everything at the end. */
const runSteps = async (
  place: string,
  model: Model,
  drawn: readonly Drawn[],
  watch: Watch,
): Promise<Outcome> => {
  const world = await startWorld(place, watch.tally)
  const left = copyOf(model)
  try {
    await fc.asyncModelRun(() => ({ model: left, real: world }), commandsOf(drawn, watch))
    return { model: left, sizes: await finish(left, world) }
  } finally {
    await world.program.close()
  }
}

/** A round that failed: with which error, and after which steps. */
export class RoundError extends Error {
  readonly steps: readonly string[]

  constructor(cause: unknown, drawn: readonly Drawn[]) {
    super(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause), { cause })
    this.steps = drawn.map(({ name, seed }) => `${name} (${seed})`)
  }
}

/** Leaves steps out, halves first, as long as it still fails and there is time. */
const shrink = async (
  drawn: readonly Drawn[],
  fails: (fewer: readonly Drawn[]) => Promise<boolean>,
  until: number,
): Promise<readonly Drawn[]> => {
  let left = drawn
  for (let size = Math.ceil(left.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < left.length;) {
      if (Date.now() > until) return left
      const fewer = left.toSpliced(at, size)
      if (fewer.length > 0 && (await fails(fewer))) left = fewer
      else at += size
    }
  }
  return left
}

/** What a round needs. */
export interface Round {
  /** The folder it goes on in; what lies there fits the model. */
  readonly place: string
  readonly model: Model
  readonly seed: number
  readonly commands: number
  readonly tally: Map<string, number>
  /** How long a failure may be made smaller, in milliseconds. */
  readonly shrinkFor: number
}

/**
 * One round: so many random steps from where the model stands. Fails with `RoundError`, which names the fewest steps
 * that were found to fail; the place then holds what failed first, and beside it `…-start` what it began with.
 */
export const runRound = async (round: Round): Promise<Outcome> => {
  const { place, model, seed, commands, tally, shrinkFor } = round
  // It begins with the vault open: else a short round may pass before the step that opens it is drawn.
  const opening = { name: model.state === 'none' ? 'create' : 'unlock', seed }
  const drawn = [opening, ...fc.sample(drawnSteps, { seed, numRuns: commands - 1 })]
  const start = `${place}-start`
  rmSync(start, { recursive: true, force: true })
  if (existsSync(place)) cpSync(place, start, { recursive: true })
  try {
    const watch = { tally, between: betweenWholes, reached: () => undefined }
    const outcome = await runSteps(place, model, drawn, watch)
    rmSync(start, { recursive: true, force: true })
    return outcome
  } catch (error) {
    const scratch = `${place}-smaller`
    let last = 0
    const reached = (at: number): void => {
      last = at
    }
    const fails = async (fewer: readonly Drawn[]): Promise<boolean> => {
      rmSync(scratch, { recursive: true, force: true })
      if (existsSync(start)) cpSync(start, scratch, { recursive: true })
      try {
        await runSteps(scratch, model, fewer, { tally: new Map(), between: 1, reached })
        return false
      } catch (other) {
        return String(other).slice(0, 60) === String(error).slice(0, 60)
      }
    }
    const until = Date.now() + shrinkFor
    // Compared after each step it fails sooner, and what comes later has no part in it.
    const soonest = shrinkFor > 0 && (await fails(drawn)) ? drawn.slice(0, last + 1) : drawn
    const fewest = await shrink(soonest, fails, until)
    rmSync(scratch, { recursive: true, force: true })
    throw new RoundError(error, fewest)
  }
}
