const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#039;': "'",
}

const entity = /&(?:amp|lt|gt|quot|apos|#0?39);/g
/** A sign that a file written in HTML cannot have. */
const bareSign = /<|&(?!(?:amp|lt|gt|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,6});)/i

/** Fewer cells than this may be passwords that happen to look so. */
const fewestCells = 3

/** Text as it was before it was written in HTML; each entity once, so that `&amp;lt;` becomes `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.replace(entity, (found) => entities[found] ?? found)

/**
 * True where a table was written in HTML as a whole: three cells or more have an entity, and no cell has a
 * bare `&` or `<`, which such a file cannot have. A file in which both occur is left as it is: a password
 * may well be `a&amp;b`.
 */
export const isEscapedHtml = (rows: readonly (readonly string[])[]): boolean => {
  let escaped = 0
  for (const cells of rows) {
    for (const cell of cells) {
      if (bareSign.test(cell)) return false
      if (cell.search(entity) >= 0) escaped += 1
    }
  }
  return escaped >= fewestCells
}
