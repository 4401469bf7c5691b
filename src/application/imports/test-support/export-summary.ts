import {
  readExport,
  titlesWithSecrets,
  type ExportCase,
  type FoundInExport,
} from './export-case.ts'

/** All that a file gives, in the form in which it is compared. */
interface ExportSummary extends Omit<FoundInExport, 'readings'> {
  /** Items, entries left out and rows skipped: each row of the file is one of them. */
  readonly rows: number
  readonly titlesWithSecrets: readonly string[]
}

/** What is found in a file; one that cannot be read throws its problem. */
export const summaryOf = async (file: ExportCase['file']): Promise<ExportSummary> => {
  const { readings, ...found } = await readExport(file)
  return {
    ...found,
    rows: found.items.length + found.leftOut.length + found.skipped.length,
    titlesWithSecrets: titlesWithSecrets(readings),
  }
}

/** What has to be found in the file of a case. */
export const expectedOf = (expected: ExportCase): ExportSummary => ({
  formatId: expected.formatId,
  items: expected.items,
  leftOut: expected.leftOut ?? [],
  skipped: expected.skipped ?? [],
  rows: expected.rows,
  titlesWithSecrets: [],
})
