/**
 * Inputs of procedures as JSON, so that they can be kept. What JSON has not is written as an object with one name:
 * `{"$file":["a.csv","base64"]}`, `{"$repeat":["x",100000]}`, `{"$nest":[3,"x"]}`, `{"$number":"NaN"}`,
 * `{"$nothing":true}` for `undefined`, `{"$id":["person",2]}` for the id of somebody or something that is there.
 */
export type Encoded = unknown

/** Finds the id of the so-manieth thing of a kind; where there is none, some id that nothing has. */
export type FindId = (kind: string, place: number) => string

const nest = (depth: number, innermost: unknown): unknown =>
  Array.from({ length: depth }).reduce((inner) => ({ x: [inner] }), innermost)

/** Of all repeated texts and nested objects of one call together: no page could send more. */
const mostMade = 4_000_000

/** How many pieces of a size may still be made; counts them as made. */
const roomFor = (wanted: number, size: number, made: { count: number }): number => {
  const left = Math.floor((mostMade - made.count) / Math.max(1, size))
  const count = Number.isNaN(wanted) ? 0 : Math.max(0, Math.min(wanted, left))
  made.count += count * size
  return count
}

/**
 * The value that an encoded input stands for. `made` counts what marks were made into. Fails with a
 * `RangeError` where it is nested deeper than can be walked.
 */
export const decoded = (value: Encoded, findId: FindId, made = { count: 0 }): unknown => {
  if (Array.isArray(value)) return value.map((each) => decoded(each, findId, made))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [[mark, given] = ['', undefined]] = entries
  const [first, second] = Array.isArray(given) ? (given as readonly unknown[]) : [given, undefined]
  if (entries.length === 1)
    switch (mark) {
      case '$file':
        return new File([Buffer.from(String(second), 'base64')], String(first))
      case '$repeat':
        return String(first).repeat(roomFor(Number(second), String(first).length, made))
      case '$nest':
        return nest(
          roomFor(Math.min(Number(first), 20_000), 20, made),
          decoded(second, findId, made),
        )
      case '$number':
        return Number(first)
      case '$nothing':
        return undefined
      case '$id':
        return findId(String(first), Number(second))
      default:
    }
  // Own names, `__proto__` too.
  return Object.fromEntries(entries.map(([name, each]) => [name, decoded(each, findId, made)]))
}
