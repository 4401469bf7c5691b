import type { ReactElement } from 'react'
import { ChooseFile } from './choose/choose-file.tsx'
import { ColumnMapper } from './columns/column-mapper.tsx'
import { tableFormat } from '../imports-done/format-name.ts'
import { ImportProgress } from './import-progress.tsx'
import { useImport, type ImportState } from './import-store.ts'
import { ImportReportView } from './report/import-report-view.tsx'
import { ImportReview } from './review/import-review.tsx'
import { useStartAtTop } from './use-start-at-top.ts'

/** Which step is shown; another draft to look over counts as another one. */
const placeOf = ({ draft, writing, report }: ImportState): string => {
  if (writing) return 'import'
  if (report) return 'done'
  if (!draft) return 'choose'
  return draft.needsMapping ? 'columns' : `review ${draft.draftId}`
}

/** From a file to accounts: choose, name the columns if need be, look over, import, delete the file. */
export function ImportScreen(): ReactElement {
  const draft = useImport((state) => state.draft)
  const writing = useImport((state) => state.writing)
  const report = useImport((state) => state.report)
  useStartAtTop(useImport(placeOf))
  if (writing) return <ImportProgress {...writing} withColumns={draft?.formatId === tableFormat} />
  if (report) return <ImportReportView report={report} />
  if (!draft) return <ChooseFile />
  // Without a key: a table that had to be read again keeps what its columns were named meanwhile.
  if (draft.needsMapping) return <ColumnMapper draft={draft} />
  return <ImportReview key={draft.draftId} draft={draft} />
}
