/**
 * Moves places along a line so that each is at least `apart` from the next and none is beyond `most`, as little as this
 * simple way can; gives them in the order they came in.
 */
export const spreadLabels = (
  wanted: readonly number[],
  apart: number,
  most: number,
): readonly number[] => {
  const order = wanted
    .map((place, index) => ({ place, index }))
    .toSorted((a, b) => a.place - b.place)
  const placed: number[] = []
  for (const { place } of order) placed.push(Math.max(place, (placed.at(-1) ?? -Infinity) + apart))
  // What was pushed out at the end pushes the others back.
  let limit = most
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at] ?? limit, limit)
    limit = (placed[at] ?? limit) - apart
  }
  const back = new Map(order.map(({ index }, at) => [index, placed[at]]))
  return wanted.map((place, index) => back.get(index) ?? place)
}
