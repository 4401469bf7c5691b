import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { orpc } from '../../../state/wire.ts'
import type { ImportDraft, ImportRow } from '../import-types.ts'

/** The most the wire gives in one answer. */
const pageSize = 500

interface RowPage {
  readonly rows: readonly ImportRow[]
}

export interface LoadedRows {
  /** What has arrived so far, in the order of the file. */
  readonly rows: readonly ImportRow[]
  readonly isComplete: boolean
  readonly error: unknown
  /** Asks again for the pages that failed. */
  readonly retry: () => void
}

const combinePages = (pages: readonly UseQueryResult<RowPage, unknown>[]): LoadedRows => ({
  rows: pages.flatMap(({ data }) => data?.rows ?? []),
  isComplete: pages.every(({ data }) => data !== undefined),
  error: pages.find(({ error }) => error !== null)?.error ?? undefined,
  retry: () => {
    for (const page of pages) if (page.error !== null) void page.refetch()
  },
})

/** All rows of a draft, page by page; the first page is there at once, the rest follows. */
export const useRows = ({ draftId, total }: ImportDraft): LoadedRows =>
  useQueries({
    queries: Array.from({ length: Math.ceil(total / pageSize) }, (_, page) =>
      orpc.imports.rows.queryOptions({
        input: { draftId, offset: page * pageSize, limit: pageSize },
      }),
    ),
    combine: combinePages,
  })
