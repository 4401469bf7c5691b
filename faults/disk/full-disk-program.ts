import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { StorageError } from '../../src/vault/errors.ts'
import { filesIn } from '../../src/vault/test-support/temporary-folder.ts'
import { contentOf } from '../content.ts'
import { complaintsAbout } from '../crash/check-place.ts'
import { outcomeAfter } from '../crash/outcome.ts'
import type { Scenario } from '../crash/scenarios.ts'
import { scenarios, targetsOf } from '../crash/scenarios.ts'
import { doStep, keeperOf, type Place, type Step } from '../crash/steps.ts'
import { type Files, layOut } from '../lay-out.ts'
import { seeded } from '../random.ts'

/** What the program is told, as JSON in its first argument. */
export interface FullDisk {
  /** A small file system that holds nothing else. */
  readonly disk: string
  /** Outside of it: the ring is somebody else's. */
  readonly ring: string
  readonly scenario: string
  readonly seed: number
  /** Every how many pages of free space. */
  readonly stride: number
  /** How many of the scenario's steps are tried, at most. */
  readonly mostSteps: number
}

/** What happened at one amount of free space; one line of the program's output each. */
export interface Attempt {
  readonly step: string
  readonly freePages: number
  readonly outcome: string
  readonly complaints: readonly string[]
}

const page = 4096
const told = JSON.parse(process.argv[2] ?? '') as FullDisk
const place: Place = { directory: join(told.disk, 'data'), ring: told.ring }
const filler = join(told.disk, 'filler')

/** Leaves so many pages of the disk free. */
const fill = (freePages: number): void => {
  const { bavail } = statfsSync(told.disk)
  const file = openSync(filler, 'w')
  const zeros = Buffer.alloc(page)
  for (let left = bavail; left > freePages; left -= 1) writeSync(file, zeros)
  closeSync(file)
}

const nameOf = (step: Step): string => (step.do === 'change' ? step.change.kind : step.do)

const clear = (error: unknown): error is StorageError =>
  error instanceof StorageError && error.problem === 'full'

/** The step number `at` of the scenario on a disk with so much space left, and again once there is more. */
const attempt = async (
  files: Files,
  steps: readonly Step[],
  at: number,
  freePages: number,
): Promise<Attempt> => {
  const step = steps[at]
  if (step === undefined) throw new Error('No such step')
  const complaints: string[] = []
  layOut(place, files)
  restoreRing()
  const keeper = keeperOf(place)
  let outcome = 'done'
  for (const before of steps.slice(0, at)) await doStep(keeper, place, before)
  fill(freePages)
  try {
    await doStep(keeper, place, step)
  } catch (error) {
    outcome = clear(error) ? 'told that the disk is full' : `told ${String(error)}`
    if (!clear(error)) complaints.push(`no clear error: ${String(error)}`)
  }
  const expected = outcomeAfter(steps, outcome === 'done' ? at + 1 : at)
  const vault = keeper.opened()
  if (vault !== undefined && contentOf(vault) !== expected.content)
    complaints.push('the open vault differs')
  await keeper.close().catch((error: unknown) => {
    if (!clear(error)) complaints.push(`closing: ${String(error)}`)
  })
  rmSync(filler)
  const after = await complaintsAbout(place, [expected])
  complaints.push(...after.complaints)
  // The check has created, unlocked and locked already.
  if (outcome !== 'done' && !['create', 'unlock', 'lock'].includes(step.do)) {
    const again = keeperOf(place)
    await doStep(again, place, { do: 'unlock' })
    await doStep(again, place, step)
    await again.close()
  }
  return { step: nameOf(step), freePages, outcome, complaints }
}

const scenario: Scenario | undefined = scenarios.find(({ name }) => name === told.scenario)
if (scenario === undefined) throw new Error('No such scenario')
await scenario.prepare(place)
const files = filesIn(place.directory)
const ring = existsSync(told.ring) ? readFileSync(told.ring) : undefined
const restoreRing = (): void => {
  if (ring === undefined) rmSync(told.ring, { force: true })
  else writeFileSync(told.ring, ring)
}
const steps = scenario.steps(seeded(told.seed))
for (const at of targetsOf(scenario, steps).slice(0, told.mostSteps)) {
  for (let freePages = 0, enough = 0; enough < 2; freePages += told.stride) {
    const result = await attempt(files, steps, at, freePages)
    writeSync(1, `${JSON.stringify(result)}\n`)
    enough = result.outcome === 'done' ? enough + 1 : 0
  }
}
