import type { JsonValue } from './json-value.ts'

/** A cell holds a handful of addresses or fields. */
const maxCellLength = 100_000

/** Reads a cell that holds JSON, as some products write lists; `undefined` where it is none. Never throws. */
export const readJsonCell = (cell: string): JsonValue | undefined => {
  const text = cell.trim()
  if (text === '' || text.length > maxCellLength) return undefined
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    return undefined
  }
}

/** The texts of a JSON list in a cell; a cell that is no JSON counts as one text. */
export const textsInCell = (cell: string): readonly string[] => {
  const value = readJsonCell(cell)
  if (value === undefined) return cell.trim() === '' ? [] : [cell]
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}
