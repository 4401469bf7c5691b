import { useDeferredValue, useMemo } from 'react'
import { useImport } from '../import-store.ts'
import type { ImportDraft } from '../import-types.ts'
import { countOf } from './outcome-filter.tsx'
import { rowQuery } from './row-wish.ts'
import { useRows, type RowSource, type ShownRows } from './use-rows.ts'

/** The rows that filter and search ask for, and what exactly is asked. */
export const useReviewRows = (
  draft: ImportDraft,
): { readonly source: RowSource; readonly shown: ShownRows } => {
  const { draftId } = draft
  const { revision, filter, touched, search } = useImport()
  // Typing stays quick while the rows are drawn.
  const sought = useDeferredValue(search)
  const source = useMemo(
    (): RowSource => ({ draftId, revision, query: rowQuery({ filter, search: sought, touched }) }),
    [draftId, revision, filter, sought, touched],
  )
  return { source, shown: useRows(source, countOf(filter, draft)) }
}
