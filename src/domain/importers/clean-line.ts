/** Marks that turn the direction of text round or cannot be seen: they make one name look like another. */
const invisible = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** What the contract allows for a line of text. */
const maxLineLength = 200

/**
 * Makes one clean line of a cell: no control characters, no line ends, no invisible or direction
 * marks, at most 200 UTF-16 units. Empty where nothing is left.
 */
export const cleanLine = (text: string | undefined): string =>
  (text ?? '')
    .slice(0, maxLineLength * 10)
    .replace(invisible, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, maxLineLength)
    .toWellFormed()
    .trim()

/** Like `cleanLine`, with `undefined` for nothing. */
export const optionalLine = (text: string | undefined): string | undefined =>
  cleanLine(text) || undefined
