/** From so many letters on a word may have one wrong; shorter ones would be found everywhere. */
export const shortestWithTypo = 5

/** The number of letters at the start that are the same. */
const sameStart = (first: string, second: string): number => {
  const end = Math.min(first.length, second.length)
  let at = 0
  while (at < end && first.charCodeAt(at) === second.charCodeAt(at)) at += 1
  return at
}

/**
 * True where `typed` becomes the beginning of `word` by one letter more, less, other, or by swapping two neighbours.
 * Words under five letters are taken as they are. `Roblx` and `Rolbox` are found, `Raptor` is not taken for either.
 */
export const hasOneTypo = (typed: string, word: string): boolean => {
  if (typed.length < shortestWithTypo || word.length < typed.length - 1) return false
  const at = sameStart(typed, word)
  // Two neighbours after the first difference say it all for most words, without cutting texts up.
  if (
    typed[at + 1] !== word[at + 1] &&
    typed[at + 1] !== word[at] &&
    typed[at] !== word[at + 1] &&
    at + 1 < typed.length
  )
    return false
  const startsAt = (rest: string, from: number): boolean => word.startsWith(rest, from)
  return (
    // Another letter, one too many, one too few.
    startsAt(typed.slice(at + 1), at + 1) ||
    startsAt(typed.slice(at + 1), at) ||
    startsAt(typed.slice(at), at + 1) ||
    (typed[at] === word[at + 1] &&
      typed[at + 1] === word[at] &&
      at + 1 < typed.length &&
      startsAt(typed.slice(at + 2), at + 2))
  )
}
