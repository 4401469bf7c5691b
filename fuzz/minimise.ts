/** Says whether an input still shows what is looked for. */
export type Shows = (input: Uint8Array) => Promise<boolean>

const without = (bytes: Uint8Array, from: number, length: number): Uint8Array =>
  Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)])

/**
 * A smaller input that still shows it: leaves out parts, half of it first, then smaller ones, as long as `goOn`
 * (delta debugging, Zeller and Hildebrandt 2002, without its complements).
 */
export const minimise = async (
  input: Uint8Array,
  shows: Shows,
  goOn: () => boolean,
): Promise<Uint8Array> => {
  let smallest = input
  for (let length = Math.ceil(input.length / 2); length >= 1 && goOn();) {
    let isSmaller = false
    for (let at = 0; at < smallest.length && goOn();) {
      const candidate = without(smallest, at, length)
      if (candidate.length < smallest.length && (await shows(candidate))) {
        smallest = candidate
        isSmaller = true
      } else at += length
    }
    if (!isSmaller) length = length === 1 ? 0 : Math.ceil(length / 2)
  }
  return smallest
}
