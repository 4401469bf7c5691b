import type { Random } from '../../faults/random.ts'
import type { Model } from '../model/family.ts'
import type { Client, World } from '../world.ts'

/** What a command works with. */
export interface Turn {
  readonly model: Model
  readonly world: World
  readonly client: Client
  readonly random: Random
  /** The day of the computer. */
  readonly today: string
}

/** One kind of thing a family does. */
export interface Step {
  readonly name: string
  /** How often, measured by the others. */
  readonly weight: number
  /** In which state of the vault it is done; `open` unless said. */
  readonly state?: Model['state']
  /** Whether there is anything to do it with. */
  readonly can?: (model: Model) => boolean
  /** Does it to both, and fails where what comes back is not what the model says. */
  readonly run: (turn: Turn) => Promise<void>
}

/** What every name carries, so that nothing of the family can lie in a file unseen. */
export const mark = 'd41c5e0b97aa4f6e8b21'

/** A name that nothing else has; its first word finds it. */
export const newName = (model: Model, what: string): string => {
  model.counter += 1
  return `${what}${model.counter}x ${mark}`
}

/** A host that no other account has; its first label begins no other one's, since a search finds by beginnings. */
export const newHost = (model: Model): string => {
  model.counter += 1
  return `h${model.counter}x-${mark}.example`
}

/** One of the items, which are not none. */
export const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  if (items.length === 0) throw new Error('Nothing to choose from')
  return items[random.below(items.length)] as Item
}

/** One of them, or `undefined` where there are none. */
export const anyOf = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items.length === 0 ? undefined : pick(random, items)

/** One to `most` of them, each once. */
export const someOf = <Item>(random: Random, items: readonly Item[], most: number): Item[] => {
  const wanted = Math.min(items.length, 1 + random.below(most))
  const left = [...items]
  return Array.from({ length: wanted }, () => left.splice(random.below(left.length), 1)).flat()
}

/** True once in so many times. */
export const onceIn = (random: Random, times: number): boolean => random.below(times) === 0

/** The object without what is `undefined`. */
export const defined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined),
  ) as unknown as Value

/** What a call is refused with, as code and rule; fails where it works. */
export const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
  } catch (error) {
    const { code, data } = error as { code?: string; data?: { rule?: string; what?: string } }
    if (code === undefined) throw error
    return [code, data?.rule ?? data?.what].filter(Boolean).join(' ')
  }
  throw new Error('It was not refused')
}
