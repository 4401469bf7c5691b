import type { Random } from '../random.ts'

/** Where a bit was changed. */
export interface Flip {
  readonly offset: number
  readonly bit: number
}

/** A copy of the bytes with one bit of chance changed, and which one. */
export const flipped = (
  bytes: Buffer,
  random: Random,
): { readonly bytes: Buffer; readonly flip: Flip } => {
  const flip = { offset: random.below(bytes.length), bit: random.below(8) }
  const copy = Buffer.from(bytes)
  copy[flip.offset] = (copy[flip.offset] ?? 0) ^ (1 << flip.bit)
  return { bytes: copy, flip }
}
