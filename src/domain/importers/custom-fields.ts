import { readJsonCell } from './json-cell.ts'
import { textOf } from './json-value.ts'
import type { NamedField } from './security-questions.ts'

/** An item has a few; what is more is a document. */
const maxFields = 200

/** Custom fields written as a JSON list of `{label, value}` in one cell. */
export const fieldsInJsonCell = (cell: string): readonly NamedField[] => {
  const value = readJsonCell(cell)
  if (!Array.isArray(value)) return []
  return value.slice(0, maxFields).map((field) => ({
    name: textOf(field, 'label') ?? textOf(field, 'name') ?? '',
    value: textOf(field, 'value') ?? '',
  }))
}

/** Custom fields written as lines `name: value`, or `name, type: value`; lines without a colon are none. */
export const fieldsInLines = (cell: string): readonly NamedField[] =>
  cell
    .split('\n')
    .slice(0, maxFields)
    .flatMap((line) => {
      const found = /^([^:]{1,200}):(.*)$/s.exec(line)
      if (!found) return []
      const [, name = '', value = ''] = found
      return [
        {
          name: name.replace(/, ?(?:text|secret|email|url|file|data)$/, '').trim(),
          value,
        },
      ]
    })

/** Custom fields written as cells in turn: a name, its value, the next name. */
export const fieldsInPairs = (cells: readonly string[]): readonly NamedField[] =>
  cells.slice(0, 2 * maxFields).flatMap((name, index) => {
    const value = cells[index + 1]
    return index % 2 === 0 && value !== undefined ? [{ name: name.trim(), value }] : []
  })
