import type { z } from 'zod'
import type {
  importDraftSchema,
  importReportSchema,
  importRowSchema,
  rowOutcomes,
} from '../../contract/imports.ts'
import type { ColumnMapping } from '../../domain/importers/column-field.ts'
import type { ImportPlan } from '../../domain/importers/plan-import.ts'
import type { ImportBatchId } from '../../domain/model/id.ts'
import { peopleOf, skipOf, type DraftRow } from './draft-row.ts'

export type ImportDraftView = z.infer<typeof importDraftSchema>
export type ImportRowView = z.infer<typeof importRowSchema>
export type ImportReport = z.infer<typeof importReportSchema>

/** What the views need of a draft. */
export interface ShownDraft {
  readonly id: string
  readonly fileName: string
  readonly formatId: string
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[]
  readonly mapping: ColumnMapping
  readonly needsMapping: boolean
  readonly rows: readonly DraftRow[]
  readonly leftOut: ReadonlyMap<string, number>
}

type Counts = Record<(typeof rowOutcomes)[number], number>

const countRows = (rows: readonly DraftRow[]): Counts => {
  const counts: Counts = { new: 0, known: 0, changed: 0, skipped: 0, 'needs-a-look': 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}

const leftOutView = (leftOut: ReadonlyMap<string, number>): ImportDraftView['leftOut'] =>
  [...leftOut].map(([what, count]) => ({ what, count }))

/** The draft as the wire shows it. `total` counts rows; what was left out by its kind is beside it. */
export const viewDraft = (draft: ShownDraft): ImportDraftView => ({
  draftId: draft.id,
  fileName: draft.fileName,
  formatId: draft.formatId,
  needsMapping: draft.needsMapping,
  columns: draft.columns.map(({ name, samples }) => ({ name, samples: [...samples] })),
  mapping: [...draft.mapping],
  counts: countRows(draft.rows),
  total: draft.rows.length,
  leftOut: leftOutView(draft.leftOut),
})

/** One row as the wire shows it. */
export const viewRow = (row: DraftRow, index: number): ImportRowView => {
  const { facts, match } = row
  const { holderId, subjectIds } = peopleOf(row)
  return {
    index,
    line: facts.line,
    title: facts.title,
    origins: [...facts.origins],
    userName: facts.userName,
    email: facts.email,
    folder: facts.folder,
    hasPassword: facts.hasPassword,
    questions: facts.questions,
    existedBy: facts.existedBy,
    passwordChanged: facts.passwordChanged,
    serviceId: match.serviceId,
    match: { basis: match.basis, on: match.on },
    holderId,
    subjectIds: [...subjectIds],
    peopleFrom: row.proposal.basis,
    outcome: row.outcome,
    skipReason: skipOf(row),
  }
}

/** The end of an import, in rows: `total` is what was added, changed, known and skipped together. */
export const viewReport = (
  rows: readonly DraftRow[],
  leftOut: ReadonlyMap<string, number>,
  plan: ImportPlan,
  batchId: ImportBatchId,
): ImportReport => {
  const counts = countRows(rows)
  return {
    batchId,
    total: rows.length,
    added: counts.new + counts['needs-a-look'],
    changed: counts.changed,
    known: counts.known,
    skipped: rows.flatMap((row) => {
      const reason = skipOf(row)
      return reason ? [{ line: row.facts.line, title: row.facts.title, reason }] : []
    }),
    leftOut: leftOutView(leftOut),
    fingerprints: plan.summary().newFingerprints,
  }
}
