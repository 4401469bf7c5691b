import { setImmediate } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'
import type { TableRecord } from '../domain/importers/table-record.ts'
import { detectDelimiter, type Delimiter } from './detect-delimiter.ts'

export interface Table {
  readonly ok: true
  readonly delimiter: Delimiter
  /** All records that are not empty lines, the header among them. Rows may differ in length. */
  readonly records: readonly TableRecord[]
}

export interface TableLimits {
  readonly cellLength: number
  /** Of a whole record with its separators; what is longer is given up before it fills the memory. */
  readonly recordLength: number
  readonly columns: number
  readonly rows: number
}

export const tableLimits: TableLimits = {
  cellLength: 1_000_000,
  recordLength: 4_000_000,
  columns: 500,
  rows: 200_000,
}

/**
 * Half a millisecond of parsing; between two pieces others have their turn. A row that is shorter or longer
 * than the first costs the parser thirty times as much, and a piece may be four thousand of those.
 */
const pieceLength = 8192

/** More than the guess at the separator looks at. */
const startLength = 131_072

class LimitError extends Error {
  readonly result: Unreadable

  constructor(result: Unreadable) {
    super(result.problem)
    this.result = result
  }
}

const countLineEnds = (cell: string): number => {
  let count = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1
  return count
}

/** Any line end as `\n`. CR CR LF comes from Windows tools that write CRLF through a text stream. */
const plainLineEnds = (text: string): string => text.replace(/\r\r\n|\r\n|\r/g, '\n')

/** True where a cut before `at` would divide a line end or a character. */
const isDivided = (text: string, at: number): boolean =>
  /^\r(?:\n|\r\n)|^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 2))

/** Takes a text apart, so that no step on the way needs long or a second copy of it all. */
function* piecesOf(text: string): Generator<string> {
  let at = 0
  while (at < text.length) {
    let end = Math.min(at + pieceLength, text.length)
    while (isDivided(text, end)) end += 1
    yield plainLineEnds(text.slice(at, end))
    at = end
  }
}

/**
 * Excel writes `sep=;` above the table it saves. The line is emptied, not removed, so that line
 * numbers stay the file's own.
 */
const takeSeparatorLine = (
  text: string,
): { readonly text: string; readonly delimiter?: Delimiter | undefined } => {
  const found = /^sep=([,;\t])(?=[\r\n])/.exec(text)
  if (!found) return { text }
  return { text: text.slice(found[0].length), delimiter: found[1] as Delimiter }
}

interface Reading {
  readonly delimiter: Delimiter
  readonly escape: '"' | '\\'
  readonly relaxed: boolean
  readonly limits: TableLimits
}

/**
 * Watches for a record that does not end: gives what is wrong with it once it is too long. One with line
 * ends in it began with a quote that nobody closed.
 */
const recordWatch = ({ recordLength }: TableLimits) => {
  let ended = 0
  let length = 0
  let lines = false
  return (piece: string, endedByNow: number): 'unmatched-quote' | 'cell-too-large' | undefined => {
    if (endedByNow !== ended) {
      ended = endedByNow
      length = 0
      lines = false
      return undefined
    }
    length += piece.length
    lines ||= piece.includes('\n')
    if (length <= recordLength) return undefined
    return lines ? 'unmatched-quote' : 'cell-too-large'
  }
}

const readRecords = async (
  text: string,
  { delimiter, escape, relaxed, limits }: Reading,
): Promise<readonly TableRecord[]> => {
  const records: TableRecord[] = []
  let lastLine = 0
  const parser = parse({
    delimiter,
    escape,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: relaxed,
    skip_empty_lines: true,
    on_record: (cells: readonly string[], { lines }) => {
      const line = cells.reduce((at, cell) => at - countLineEnds(cell), lines)
      lastLine = lines
      if (cells.some((cell) => cell.length > limits.cellLength))
        throw new LimitError(unreadable('cell-too-large', line))
      if (cells.length > limits.columns) throw new LimitError(unreadable('too-large', line))
      // With stray quotes in the file, a cell over several lines may have swallowed rows.
      if (relaxed && line !== lines) throw new LimitError(unreadable('unmatched-quote', line))
      if (cells.length === 1 && cells[0]?.trim() === '') return undefined
      if (records.length > limits.rows) throw new LimitError(unreadable('too-many-rows', line))
      records.push({ line, cells })
      return undefined
    },
  })
  let failure: Error | undefined
  const finished = new Promise<void>((resolve) => {
    parser.on('error', (error) => {
      failure = error
      resolve()
    })
    parser.on('end', resolve)
  })
  parser.resume()
  const watch = recordWatch(limits)
  for (const piece of piecesOf(text)) {
    parser.write(piece)
    await setImmediate()
    if (failure) break
    const { records: read, empty_lines: empty } = parser.info
    const problem = watch(piece, read + empty)
    if (problem) throw new LimitError(unreadable(problem, lastLine + 1))
  }
  if (!failure) parser.end()
  await finished
  if (failure instanceof CsvError && failure.code === 'CSV_QUOTE_NOT_CLOSED')
    throw new LimitError(unreadable('unmatched-quote', lastLine + 1))
  if (failure) throw failure
  return records
}

const lineOf = (error: CsvError): number | undefined =>
  typeof error['lines'] === 'number' ? error['lines'] : undefined

/**
 * Reads a text as a table of cells: RFC 4180 quoting, any line end, `,` `;` or tab (guessed unless
 * given). Each record keeps the line of the file it starts on. Fails with `unknown-format` (no
 * separator at all), `unmatched-quote`, `cell-too-large`, `too-many-rows`, `too-large` (columns) or
 * `no-header` (no record at all). Gives way to other work between chunks; never throws, and errors
 * carry nothing of the text.
 */
export const readTable = async (
  text: string,
  options: {
    readonly delimiter?: Delimiter | undefined
    /** How a quote inside a quoted cell is written; doubled unless given. */
    readonly escape?: 'backslash' | undefined
    readonly limits?: TableLimits | undefined
  } = {},
): Promise<Table | Unreadable> => {
  const table = takeSeparatorLine(text)
  const delimiter =
    options.delimiter ??
    table.delimiter ??
    detectDelimiter(plainLineEnds(table.text.slice(0, startLength)))
  if (!delimiter) return unreadable('unknown-format')
  const limits = options.limits ?? tableLimits
  const escape = options.escape === 'backslash' ? '\\' : '"'
  for (const relaxed of [false, true]) {
    try {
      const records = await readRecords(table.text, { delimiter, escape, relaxed, limits })
      return records.length === 0 ? unreadable('no-header') : { ok: true, delimiter, records }
    } catch (error) {
      if (error instanceof LimitError) return error.result
      if (!(error instanceof CsvError)) return unreadable('unknown-format')
      // A quote inside a cell without quotes is plain text (`5" nails`): read again, taking it so.
      if (error.code === 'INVALID_OPENING_QUOTE' && !relaxed) continue
      return unreadable('unmatched-quote', lineOf(error))
    }
  }
  return unreadable('unmatched-quote')
}
