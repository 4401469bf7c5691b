import type { z } from 'zod'
import type {
  columnFields,
  columnMappingSchema,
  importDraftSchema,
  importReportSchema,
  importRowSchema,
  rowOutcomes,
  skipReasons,
} from '../../../contract/imports.ts'

export type ImportDraft = z.infer<typeof importDraftSchema>
export type ImportRow = z.infer<typeof importRowSchema>
export type ImportReport = z.infer<typeof importReportSchema>
export type RowOutcome = (typeof rowOutcomes)[number]
export type SkipReason = (typeof skipReasons)[number]
export type ColumnField = (typeof columnFields)[number]
export type ColumnMapping = z.infer<typeof columnMappingSchema>

/** Which rows the review shows. */
export type RowFilter = 'all' | 'not-about-child' | RowOutcome
