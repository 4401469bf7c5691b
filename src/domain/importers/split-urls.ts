/** More than this many addresses in one entry is not an account any more. */
const maxUrls = 50

/** Longer than any address in use; what names the service stands at the beginning. */
const maxUrlLength = 2000

const separators = new Set([',', ';'])

/** By hand: a pattern for the end of a text goes through a long row of commas once for each of them. */
const withoutEndSeparators = (part: string): string => {
  let end = part.length
  while (separators.has(part.charAt(end - 1))) end -= 1
  return part.slice(0, end).trim()
}

/**
 * Takes an address cell apart: exports join several with a comma, a comma and a space, a line end or
 * a space, and some end with a comma. Commas inside an address stay. At most fifty; each is cut after two
 * thousand characters. All patterns are bounded, so that a cell made to be slow is not.
 */
export const splitUrls = (cell: string): readonly string[] => {
  const text = cell.trim()
  if (text === '') return []
  const hasScheme = /[a-z][a-z0-9+.-]{0,30}:\/\//i.test(text)
  const parts = hasScheme
    ? text.split(/\s+|[,;](?=[a-z][a-z0-9+.-]{0,30}:\/\/)/i)
    : text.split(/[\s,;]+/)
  return parts
    .map((part) => withoutEndSeparators(part).slice(0, maxUrlLength))
    .filter((part) => part !== '')
    .slice(0, maxUrls)
}
