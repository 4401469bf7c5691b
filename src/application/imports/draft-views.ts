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
import type { LeftOutGroup } from './left-out-tally.ts'
import type { WaitingPasswords } from './waiting-passwords.ts'

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
  readonly leftOut: readonly LeftOutGroup[]
  /** The mapping was given for a table with these very columns before. */
  readonly remembered: boolean
  /** The first rows of a waiting table, with whatever may be secret masked. */
  readonly preview: readonly (readonly string[])[]
  readonly passwords?: Pick<WaitingPasswords, 'size'> | undefined
}

type Counts = Record<(typeof rowOutcomes)[number], number>

const countRows = (rows: readonly DraftRow[]): Counts => {
  const counts: Counts = { new: 0, known: 0, changed: 0, skipped: 0, 'needs-a-look': 0 }
  for (const { decision } of rows) counts[decision.outcome] += 1
  return counts
}

/** It is to be imported, and nobody holds it yet. */
const lacksHolder = (row: DraftRow): boolean =>
  skipOf(row) === undefined && peopleOf(row).holderId === undefined

/** The draft as the wire shows it. `total` counts rows; what was left out by its kind is beside it. */
export const viewDraft = (draft: ShownDraft): ImportDraftView => ({
  draftId: draft.id,
  fileName: draft.fileName,
  formatId: draft.formatId,
  needsMapping: draft.needsMapping,
  columns: draft.columns.map(({ name, samples }) => ({ name, samples: [...samples] })),
  mapping: draft.mapping,
  remembered: draft.remembered,
  preview: draft.preview,
  counts: countRows(draft.rows),
  total: draft.rows.length,
  notAboutChild: draft.rows.filter(({ notAboutChild }) => notAboutChild).length,
  passwordsToCheck: draft.passwords?.size() ?? 0,
  withoutHolder: draft.rows.filter(lacksHolder).length,
  leftOut: draft.leftOut,
})

/** One row as the wire shows it. */
export const viewRow = (row: DraftRow, index: number): ImportRowView => {
  const { facts, match, decision } = row
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
    outcome: decision.outcome,
    skipReason: skipOf(row),
    changes: decision.changes,
    newPassword: decision.newSecret,
    notAboutChild: row.notAboutChild,
  }
}

/** The end of an import, in rows: `total` is what was added, changed, known and skipped together. */
export const viewReport = (
  rows: readonly DraftRow[],
  leftOut: readonly LeftOutGroup[],
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
    leftOut,
    fingerprints: plan.summary().newFingerprints,
  }
}
