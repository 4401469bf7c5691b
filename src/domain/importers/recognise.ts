import { bitwardenCsv } from './bitwarden-csv.ts'
import { bitwardenJson } from './bitwarden-json.ts'
import { chromeCsv } from './chrome-csv.ts'
import { firefoxCsv } from './firefox-csv.ts'
import type { JsonFormat } from './json-format.ts'
import type { JsonValue } from './json-value.ts'
import { recognisesHeader, type TableFormat } from './table-format.ts'

/** Any table, read through the mapper. */
export const mappedTableId = 'table'

/** The most specific first: the first that recognises a header has it. */
const tableFormats: readonly TableFormat[] = [firefoxCsv, bitwardenCsv, chromeCsv]

const jsonFormats: readonly JsonFormat[] = [bitwardenJson]

/** The format that writes such a header, or the one asked for if it fits; else `undefined`. */
export const recogniseTable = (
  header: readonly string[],
  formatId?: string,
): TableFormat | undefined =>
  tableFormats.find(
    (format) =>
      (formatId === undefined || format.id === formatId) && recognisesHeader(format, header),
  )

/** The format that writes such JSON, or the one asked for if it fits; else `undefined`. */
export const recogniseJson = (value: JsonValue, formatId?: string): JsonFormat | undefined =>
  jsonFormats.find(
    (format) => (formatId === undefined || format.id === formatId) && format.recognises(value),
  )
