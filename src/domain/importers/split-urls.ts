/** More than this many addresses in one entry is not an account any more. */
const maxUrls = 50

/**
 * Takes an address cell apart: exports join several with a comma, a comma and a space, a line end or
 * a space, and some end with a comma. Commas inside an address stay.
 */
export const splitUrls = (cell: string): readonly string[] => {
  const text = cell.trim()
  if (text === '') return []
  const hasScheme = /[a-z][a-z0-9+.-]*:\/\//i.test(text)
  const parts = hasScheme
    ? text.split(/[\s,;]+(?=[a-z][a-z0-9+.-]*:\/\/)|[,;]?\s+/i)
    : text.split(/[\s,;]+/)
  return parts
    .map((part) => part.replace(/[,;]+$/, '').trim())
    .filter((part) => part !== '')
    .slice(0, maxUrls)
}
