import { pick, type Random } from '../../faults/random.ts'
import { hostileNumbers, hostileTexts } from './hostile-values.ts'

/** A place in a tree: its holder and the name or number under which it hangs. */
interface Spot {
  readonly holder: Record<string, unknown>
  readonly key: string
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** At most so many, the outer ones first. */
const mostSpots = 5_000

const spotsIn = (root: Record<string, unknown>): readonly Spot[] => {
  const spots: Spot[] = []
  const waiting = [root]
  for (let holder = waiting.shift(); holder && spots.length < mostSpots; holder = waiting.shift()) {
    for (const key of Object.keys(holder)) {
      spots.push({ holder, key })
      const value = holder[key]
      if (isTree(value)) waiting.push(value)
    }
  }
  return spots
}

const nested = (value: unknown, depth: number, random: Random): unknown => {
  const wrap = pick(random, [(inner: unknown) => [inner], (inner: unknown) => ({ x: inner })])
  return Array.from({ length: depth }).reduce((inner) => wrap(inner), value)
}

const anyValue = (random: Random): unknown =>
  pick(random, [
    () => pick(random, hostileTexts),
    () => pick(random, hostileNumbers),
    () => pick(random, hostileTexts).repeat(pick(random, [2, 300, 5_000])),
    () => null,
    () => random.below(2) === 0,
    () => [],
    () => ({}),
    () => Object.fromEntries([['__proto__', { polluted: true }]]),
  ])()

/** Many of a large one would be gigabytes once several changes come together. */
const mostText = 300_000

/** Inputs are built upon again and again: what has become larger is left. */
const mostBytes = 2_000_000

/** Each of its own: a change inside one that stands in a thousand places would be made a thousand times. */
const repeated = (value: unknown, times: number): readonly unknown[] => {
  const length = JSON.stringify(value)?.length ?? 1
  const fitting = Math.max(1, Math.min(times, Math.floor(mostText / length)))
  return Array.from({ length: fitting }, () => structuredClone(value))
}

/** In the place of a value: one of another kind, one from elsewhere in the tree, or what it was and more. */
const instead = (value: unknown, random: Random, spots: readonly Spot[]): unknown =>
  pick(random, [
    () => anyValue(random),
    () => anyValue(random),
    () => {
      const { holder, key } = pick(random, spots)
      return structuredClone(holder[key])
    },
    () => nested(value, pick(random, [1, 3, 40, 1_500]), random),
    () =>
      Array.isArray(value)
        ? repeated(value[0], pick(random, [2, 50, 1_000]))
        : [value, structuredClone(value)],
    () => (typeof value === 'string' ? value + pick(random, hostileTexts) : JSON.stringify(value)),
    () => (typeof value === 'string' ? value.slice(0, random.below(value.length + 1)) : undefined),
  ])()

const changeOne = (root: Record<string, unknown>, random: Random): void => {
  const spots = spotsIn(root)
  if (spots.length === 0) return
  const { holder, key } = pick(random, spots)
  const put = (name: string, value: unknown): unknown =>
    Object.defineProperty(holder, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    })
  const deed = random.below(10)
  if (deed === 0) Reflect.deleteProperty(holder, key)
  else if (deed === 1 && !Array.isArray(holder)) put(pick(random, hostileTexts), holder[key])
  else put(key, instead(holder[key], random, spots))
}

/**
 * JSON that stays JSON, with one to three of its values, names or branches changed; `undefined` for what is none, or so
 * deep that it cannot be walked, or so large that it is not worth it.
 */
export const mutateJson = (bytes: Uint8Array, random: Random): Uint8Array | undefined => {
  if (bytes.length > mostBytes) return undefined
  try {
    const root: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    if (!isTree(root)) return undefined
    for (let times = 1 + random.below(3); times > 0; times -= 1) changeOne(root, random)
    const changed = Buffer.from(JSON.stringify(root))
    return changed.length > mostBytes ? undefined : changed
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}
