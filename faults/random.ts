import { randomInt } from 'node:crypto'

/** Numbers that a seed gives again. */
export interface Random {
  readonly seed: number
  /** From 0 up to but not including 1. */
  readonly fraction: () => number
  /** A whole number from 0 up to but not including `limit`. */
  readonly below: (limit: number) => number
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for choosing where to hurt. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { seed, fraction, below: (limit) => Math.floor(fraction() * limit) }
}

/** Another seed each run, so that many runs try much; `FAULTS_SEED` replays the one a failure named. */
const firstSeed = Number(process.env['FAULTS_SEED'] ?? randomInt(2 ** 31))

/** The random numbers of run `index`; with `FAULTS_SEED` run 0 has that very seed. */
export const randomOfRun = (index: number): Random => seeded(firstSeed + index * 7919)

/** One of the items, which are not none. */
export const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[random.below(items.length)]
  if (item === undefined) throw new Error('Nothing to choose from')
  return item
}
