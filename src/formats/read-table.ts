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
  readonly columns: number
  readonly rows: number
}

export const tableLimits: TableLimits = { cellLength: 1_000_000, columns: 500, rows: 200_000 }

/** About four milliseconds of parsing; between two chunks others have their turn. */
const chunkBytes = 65_536

class LimitError extends Error {
  readonly result: Unreadable

  constructor(result: Unreadable) {
    super(result.problem)
    this.result = result
  }
}

const countLineEnds = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0)

/**
 * Excel writes `sep=;` above the table it saves. The line is emptied, not removed, so that line
 * numbers stay the file's own.
 */
const takeSeparatorLine = (
  text: string,
): { readonly text: string; readonly delimiter?: Delimiter | undefined } => {
  const found = /^sep=([,;\t])\n/.exec(text)
  if (!found) return { text }
  return { text: text.slice(found[0].length - 1), delimiter: found[1] as Delimiter }
}

interface Reading {
  readonly delimiter: Delimiter
  readonly relaxed: boolean
  readonly limits: TableLimits
}

const readRecords = async (
  bytes: Buffer,
  { delimiter, relaxed, limits }: Reading,
): Promise<readonly TableRecord[]> => {
  const records: TableRecord[] = []
  let lastLine = 0
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: relaxed,
    skip_empty_lines: true,
    on_record: (cells: readonly string[], { lines }) => {
      const line = lines - countLineEnds(cells)
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
  for (let at = 0; at < bytes.length && !failure; at += chunkBytes) {
    parser.write(bytes.subarray(at, at + chunkBytes))
    await setImmediate()
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
    readonly limits?: TableLimits | undefined
  } = {},
): Promise<Table | Unreadable> => {
  // CR CR LF comes from Windows tools that write CRLF through a text stream.
  const normal = takeSeparatorLine(text.replace(/\r\r\n|\r\n|\r/g, '\n'))
  const delimiter = options.delimiter ?? normal.delimiter ?? detectDelimiter(normal.text)
  if (!delimiter) return unreadable('unknown-format')
  const limits = options.limits ?? tableLimits
  const bytes = Buffer.from(normal.text, 'utf8')
  for (const relaxed of [false, true]) {
    try {
      const records = await readRecords(bytes, { delimiter, relaxed, limits })
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
