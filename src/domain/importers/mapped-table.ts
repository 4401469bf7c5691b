import { columnKey, hasSurplus, wrongLengthItem } from './kinds/table-format.ts'
import { cleanLine } from './clean-line.ts'
import type { ColumnField, ColumnMapping } from './column-field.ts'
import { unreadable, type Unreadable } from './file-problem.ts'
import { fieldOfColumn, guessMapping } from './guess-mapping.ts'
import type { QuestionAndAnswer, Reading } from './imported-item.ts'
import { isEmail, makeItem } from './make-item.ts'
import { readDate } from './read-date.ts'
import type { TableRecord } from './table-record.ts'

/** A table nobody has a description for: the guardian says what the columns mean. */
export interface MappableTable {
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[]
  /** The first rows, masked as the samples are. */
  readonly preview: readonly (readonly string[])[]
  readonly guess: ColumnMapping
  readonly rows: readonly TableRecord[]
  /** Lines above the header, such as a heading. */
  readonly above: number
  /** The names of a workbook's sheets that were not read. */
  readonly furtherSheets?: readonly string[] | undefined
}

const mask = '••••••'
const sampleCount = 3
const sampleLength = 60
const sampledRows = 50
const previewRows = 8
/** Nobody needs more to know what a column is. */
const longestShown = 300

const looksLikeData = (cell: string): boolean =>
  isEmail(cell.trim()) || /^[a-z][a-z0-9+.-]*:\/\//i.test(cell.trim())

/** True for a first record that is already data: no name is known and a cell is an address. */
const isHeaderless = (cells: readonly string[]): boolean =>
  !cells.some((cell) => fieldOfColumn(cell) !== undefined) && cells.some(looksLikeData)

/**
 * May a value be shown while the columns are chosen? Whatever could be a password is not: a single
 * word with figures or signs among its letters, unless it is an address, a date or a number.
 */
const isSafeToShow = (cell: string): boolean => {
  const text = cell.trim()
  if (text.length > longestShown) return false
  if (text === '' || looksLikeData(text)) return true
  if (/[-./]/.test(text) && readDate(text) !== undefined) return true
  if (/^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text)) return true
  return text
    .split(/\s+/)
    .every(
      (word) =>
        /^[("']?\p{L}[\p{L}\p{M}'’]*[)"'.,:;!?&]*$/u.test(word) || /^\d{1,2}\.?$|^&$/.test(word),
    )
}

const secretFields: ReadonlySet<ColumnField> = new Set(['password', 'security-answer'])

const isHidden = (cells: readonly string[], field: ColumnField | undefined): boolean =>
  field === undefined ? !cells.every(isSafeToShow) : secretFields.has(field)

const shownCell = (cell: string, hidden: boolean): string => {
  if (cell.trim() === '') return ''
  return hidden ? mask : cleanLine(cell.replace(/[?#].*$/s, '')).slice(0, sampleLength)
}

/** The first cells of each column, as they may be seen. */
const showRows = (
  names: readonly string[],
  rows: readonly TableRecord[],
  fieldOf: (column: number) => ColumnField | undefined,
): Pick<MappableTable, 'columns' | 'preview'> => {
  const looked = rows.slice(0, sampledRows)
  const hidden = names.map((_, column) =>
    isHidden(
      looked.map((row) => row.cells[column] ?? ''),
      fieldOf(column),
    ),
  )
  const shown = looked.map((row) =>
    names.map((_, column) => shownCell(row.cells[column] ?? '', hidden[column] !== false)),
  )
  return {
    columns: names.map((name, column) => ({
      name,
      samples: shown
        .map((row) => row[column] ?? '')
        .filter((cell) => cell !== '')
        .slice(0, sampleCount),
    })),
    preview: shown.slice(0, previewRows),
  }
}

/** The table with the columns masked that a mapping, too, takes for secret. */
export const maskColumns = (table: MappableTable, mapping: ColumnMapping): MappableTable => {
  const secret = new Set(
    mapping.filter(({ field }) => secretFields.has(field)).map(({ column }) => column),
  )
  const maskCell = (cell: string, column: number): string =>
    secret.has(column) && cell !== '' ? mask : cell
  return {
    ...table,
    columns: table.columns.map(({ name, samples }, column) => ({
      name,
      samples: samples.map((sample) => maskCell(sample, column)),
    })),
    preview: table.preview.map((row) => row.map(maskCell)),
  }
}

/**
 * Prepares a table for the mapper: finds the header (the first record with two filled cells), guesses
 * the columns and takes a few samples, with anything that may be a secret masked. A table without a
 * header gets the names `#1`, `#2` and so on. Fails with `unknown-format` (one column), `no-accounts`
 * (a header and nothing below) or `duplicate-header` (a known name twice).
 */
export const prepareTable = (
  records: readonly TableRecord[],
): ({ readonly ok: true } & MappableTable) | Unreadable => {
  const at = records.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)
  const first = records[at]
  if (!first) return unreadable('unknown-format')
  const headerless = isHeaderless(first.cells)
  const rows = records.slice(headerless ? at : at + 1)
  if (rows.length === 0) return unreadable('no-accounts')
  const names = first.cells.map((cell, index) =>
    headerless ? `#${index + 1}` : cleanLine(cell) || `#${index + 1}`,
  )
  const keys = names.map(columnKey)
  const doubled = names.find(
    (name, index) => keys.indexOf(columnKey(name)) !== index && fieldOfColumn(name) !== undefined,
  )
  if (doubled !== undefined) return unreadable('duplicate-header', first.line)
  const guess = headerless ? [] : guessMapping(names)
  const fields = new Map(guess.map(({ column, field }) => [column, field]))
  const shown = showRows(names, rows, (column) => fields.get(column))
  return { ok: true, ...shown, guess, rows, above: at }
}

const questionsOf = (
  cellsOf: (field: ColumnField) => readonly { readonly name: string; readonly cell: string }[],
): readonly QuestionAndAnswer[] => {
  const questions = cellsOf('security-question')
  return cellsOf('security-answer').map(({ name, cell }, index) => ({
    question: questions[index]?.cell.trim() || name,
    answer: cell,
  }))
}

/** Makes the reader for the rows of a table whose columns have been named. */
export const mappedReader = (
  columns: readonly { readonly name: string }[],
  mapping: ColumnMapping,
): ((record: TableRecord) => Reading) => {
  const inOrder = mapping.toSorted((one, other) => one.column - other.column)
  return (record) => {
    if (hasSurplus(record, columns.length)) return { kind: 'item', item: wrongLengthItem(record) }
    const cellsOf = (
      field: ColumnField,
    ): readonly { readonly name: string; readonly cell: string }[] =>
      inOrder
        .filter((mapped) => mapped.field === field)
        .map(({ column }) => ({
          name: columns[column]?.name ?? '',
          cell: record.cells[column] ?? '',
        }))
    const first = (field: ColumnField): string | undefined => cellsOf(field)[0]?.cell
    const password = first('password') ?? ''
    const login = [first('user-name'), first('email'), password].join('').trim()
    return {
      kind: 'item',
      item: makeItem({
        line: record.line,
        // A school list names clubs and schools that nobody logs in to.
        kind: login === '' ? 'enrolment' : 'account',
        title: first('title'),
        urls: cellsOf('url').map(({ cell }) => cell),
        userName: first('user-name'),
        email: first('email'),
        password: password.trim() === '' ? undefined : password,
        questions: questionsOf(cellsOf),
        folder: first('folder'),
        notes: first('notes'),
        created: readDate(first('created')),
        passwordChanged: readDate(first('password-changed')),
      }),
    }
  }
}
