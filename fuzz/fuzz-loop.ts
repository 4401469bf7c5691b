import { pick, seeded, type Random } from '../faults/random.ts'
import { mutate } from './mutate/mutate.ts'
import type { Outcome, Running, Target } from './target.ts'
import { toldOf } from './told-of.ts'

/** What a run of a target found out. */
export interface Session {
  readonly runs: number
  readonly outcomes: ReadonlyMap<string, Fared>
  /** Processor time, milliseconds, of the input that took longest. */
  readonly slowest: number
  /** The most memory the process had, bytes. */
  readonly mostMemory: number
  readonly findings: readonly Finding[]
}

/** How often inputs fared so, and the smallest that did. */
export interface Fared {
  readonly accepted: boolean
  readonly count: number
  readonly smallest: Uint8Array
}

/** An input that broke something. */
export interface Finding {
  readonly input: Uint8Array
  /** The error with its stack, or what took too long or too much. */
  readonly told: string
}

export interface LoopOptions {
  readonly seed: number
  /** False ends the loop before the next input. */
  readonly goOn: () => boolean
  /** Told of each input before it is given to the product, for whoever has to know after a crash. */
  readonly before?: ((input: Uint8Array) => void) | undefined
  /** Told of each finding at once, for a later input may end the process. */
  readonly found?: ((finding: Finding) => void) | undefined
  /** Tells whether something in the program ran since it was last asked that never ran before. */
  readonly reachedNew?: (() => boolean) | undefined
}

/** No input of two million bytes needs more. */
const mostMemory = 1_600_000_000

const checkEvery = 200

/** Asking what was reached takes longer than many an input: it is asked for several at once. */
const askEvery = 5

/** So many that are the same bug again say nothing more. */
const mostFindings = 20

/** So many inputs that reached something new are built upon; then the oldest goes. */
const mostKept = 400

const cpuMilliseconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** What came of it, or why it is a finding. Processor time counts: others may be using the machine. */
const tryOne = async (
  target: Target,
  running: Running,
  input: Uint8Array,
): Promise<{ readonly outcome?: Outcome; readonly told?: string; readonly took: number }> => {
  const since = process.cpuUsage()
  try {
    const outcome = await running.run(input)
    const took = cpuMilliseconds(since)
    if (took > target.patience) return { told: `took ${Math.round(took)} ms`, took }
    const memory = process.memoryUsage.rss()
    if (memory > mostMemory) return { told: `left ${memory} bytes of memory in use`, took }
    return { outcome, took }
  } catch (error) {
    return { told: toldOf(error), took: cpuMilliseconds(since) }
  }
}

/** Fails a finding that an input alone does not bring about as the check after many does: with the last input. */
const checkAll = async (running: Running): Promise<string | undefined> => {
  try {
    await running.check()
    return undefined
  } catch (error) {
    return `after many inputs: ${toldOf(error)}`
  }
}

const inputFrom = (random: Random, running: Running, material: Parameters<typeof mutate>[1]) =>
  running.make && random.below(3) > 0 ? running.make(random) : mutate(random, material)

/** Gives a target inputs until it is told to stop; findings end nothing until there are twenty. */
export const fuzz = async (
  target: Target,
  running: Running,
  options: LoopOptions,
): Promise<Session> => {
  const random = seeded(options.seed)
  const outcomes = new Map<string, Fared>()
  const findings: Finding[] = []
  const kept: Uint8Array[] = []
  let since: Uint8Array[] = []
  let runs = 0
  let slowest = 0
  const note = (input: Uint8Array, told: string | undefined): void => {
    if (told === undefined) return
    findings.push({ input, told })
    options.found?.({ input, told })
  }
  while (options.goOn() && findings.length < mostFindings) {
    const seeds = kept.length > 0 && random.below(2) === 0 ? [pick(random, kept)] : running.seeds
    const input = inputFrom(random, running, { seeds, tokens: target.tokens })
    options.before?.(input)
    const { outcome, told, took } = await tryOne(target, running, input)
    runs += 1
    slowest = Math.max(slowest, took)
    note(input, told)
    if (outcome) {
      const { as, accepted } = outcome
      const known = outcomes.get(as)
      const isSmallest = known === undefined || input.length < known.smallest.length
      outcomes.set(as, {
        accepted,
        count: (known?.count ?? 0) + 1,
        smallest: isSmallest ? input : known.smallest,
      })
      if (known) since.push(input)
      else kept.push(input)
    }
    if (runs % askEvery === 0) {
      if (options.reachedNew?.() === true) kept.push(...since)
      since = []
      kept.splice(0, kept.length - mostKept)
    }
    if (runs % checkEvery === 0) note(input, await checkAll(running))
  }
  note(new Uint8Array(), await checkAll(running))
  return { runs, outcomes, slowest, findings, mostMemory: process.resourceUsage().maxRSS * 1024 }
}
