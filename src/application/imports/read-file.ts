import { unreadable, type Unreadable } from '../../domain/importers/file-problem.ts'
import type { Reading } from '../../domain/importers/imported-item.ts'
import type { Readings } from '../../domain/importers/kinds/readings.ts'
import type { MappableTable } from '../../domain/importers/mapped-table.ts'
import type { TableRecord } from '../../domain/importers/table-record.ts'
import { tableLimits } from '../../formats/read-table.ts'

/** A file as far as it can be understood without anybody's help. */
export type ReadFile =
  | {
      readonly ok: true
      readonly kind: 'readings'
      readonly formatId: string
      /** To be gone through once; the secrets are in there. */
      readonly readings: Iterable<Reading>
    }
  | { readonly ok: true; readonly kind: 'table'; readonly table: MappableTable }

export interface ReadingOptions {
  /** Only this format will do; `table`: the mapper, whatever the file looks like. */
  readonly formatId?: string | undefined
  /** Of a locked export. */
  readonly password?: string | undefined
}

/** Reads rows one at a time, as they are asked for. */
export function* readEach(
  records: readonly TableRecord[],
  read: (record: TableRecord) => Reading,
): Generator<Reading> {
  for (const record of records) yield read(record)
}

/** One list after the other. */
export function* inOrder(lists: readonly Iterable<Reading>[]): Generator<Reading> {
  for (const list of lists) yield* list
}

/** What a format found, under its name. Fails with `too-many-rows`, before anything is read. */
export const asReadFile = (
  formatId: string,
  read: Readings | Unreadable,
): ReadFile | Unreadable => {
  if (!read.ok) return read
  if (read.count > tableLimits.rows) return unreadable('too-many-rows')
  return { ok: true, kind: 'readings', formatId, readings: read.readings }
}
