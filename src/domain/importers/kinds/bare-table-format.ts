import type { Reading } from '../imported-item.ts'
import type { TableRecord } from '../table-record.ts'

/** How one product writes a table whose first row is data already. */
export interface BareTableFormat {
  readonly id: string
  /** Looks at the first records (at most twenty); must be sure, since nothing names the columns. */
  readonly recognises: (records: readonly TableRecord[]) => boolean
  readonly read: (record: TableRecord) => Reading
}
