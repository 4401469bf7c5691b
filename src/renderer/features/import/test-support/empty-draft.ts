import type { ImportDraft } from '../import-types.ts'

/** A draft of a list without rows, with what a test says of it. */
export const emptyDraft = (given: Partial<ImportDraft> = {}): ImportDraft => ({
  draftId: 'a-draft',
  fileName: 'list.csv',
  formatId: 'chrome-csv',
  needsMapping: false,
  columns: [],
  mapping: [],
  remembered: false,
  preview: [],
  passwordsToCheck: 0,
  counts: { new: 0, known: 0, changed: 0, skipped: 0, 'needs-a-look': 0 },
  total: 0,
  notAboutChild: 0,
  withoutHolder: 0,
  leftOut: [],
  ...given,
})
