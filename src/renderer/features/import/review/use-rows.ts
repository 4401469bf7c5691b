import { queryOptions, useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { atMostEvery } from '../../../state/at-most-every.ts'
import { queryClient } from '../../../state/query-client.ts'
import { wire } from '../../../state/wire.ts'
import type { ImportDraft, ImportRow } from '../import-types.ts'
import { pageSize, pagesOf } from './row-pages.ts'
import { questionOf, type RowQuery } from './row-wish.ts'

/** Milliseconds that rows out of sight are kept, and that lie between two questions while somebody scrolls. */
const keptFor = 5000
const askEvery = 100
/** Rows beyond those in sight that are there before they are scrolled to. */
const ahead = 40

/** Which rows of which state of a draft. */
export interface RowSource {
  readonly draftId: ImportDraft['draftId']
  readonly revision: number
  readonly query: RowQuery
}

export interface ShownRows {
  /** How many rows fit what was asked for. */
  readonly total: number
  /** The row at a place among those that fit; undefined while it is not here yet. */
  readonly rowAt: (at: number) => ImportRow | undefined
  /** The rows near the part in sight. */
  readonly near: readonly ImportRow[]
  /** They are still those of the question before. */
  readonly isOld: boolean
  readonly error: unknown
  /** Asks again for what failed. */
  readonly retry: () => void
  /** Says which places are in sight now, and which one has the keyboard's focus. */
  readonly see: (first: number, last: number, current: number) => void
  /** What the rows answer; it changes with the filter and the search. */
  readonly question: string
}

interface RowPage {
  readonly rows: readonly ImportRow[]
  readonly total: number
}

const pageOptions = ({ draftId, revision, query }: RowSource, page: number) =>
  queryOptions({
    queryKey: ['import-rows', draftId, revision, query, page],
    queryFn: ({ signal }): Promise<RowPage> =>
      wire.imports.rows(
        { draftId, ...query, offset: page * pageSize, limit: pageSize },
        { signal },
      ),
    gcTime: keptFor,
  })

const combinePages = (pages: readonly UseQueryResult<RowPage>[]) => ({
  isReady: pages.every(({ data }) => data !== undefined),
  // Whatever arrives has to be drawn.
  arrived: pages.reduce((sum, { dataUpdatedAt }) => sum + dataUpdatedAt, 0),
  error: pages.find(({ error }) => error !== null)?.error ?? undefined,
  retry: () => {
    for (const page of pages) if (page.error !== null) void page.refetch()
  },
})

/** Turns places in sight into pages, at most every `askEvery` milliseconds however fast somebody scrolls. */
const sightWatcher = (
  wantPages: (next: (before: readonly number[]) => readonly number[]) => void,
): ShownRows['see'] => {
  let sight = { first: 0, last: 0, current: 0 }
  const look = atMostEvery(askEvery, () => {
    const { first, last, current } = sight
    const inSight = pagesOf(first - ahead, last + ahead)
    // The first page says how many rows there are.
    const wanted = [...new Set([0, ...pagesOf(current, current), ...inSight])]
    wantPages((before) => (before.join() === wanted.join() ? before : wanted))
  })
  return (first, last, current) => {
    sight = { first, last, current }
    look()
  }
}

/**
 * The rows of a draft, of which the page holds only those near the part in sight. After a change, and with
 * another question, the rows from before stay until the new ones are here. `expected`: how many will fit,
 * as far as that is known beforehand.
 */
export const useRows = (source: RowSource, expected: number): ShownRows => {
  const [pages, setPages] = useState<readonly number[]>([0])
  const [shown, setShown] = useState(source)
  const [see] = useState(() => sightWatcher(setPages))
  const { isReady, error, retry } = useQueries({
    queries: pages.map((page) => pageOptions(source, page)),
    combine: combinePages,
  })
  const isOld = shown !== source && !isReady
  if (shown !== source && isReady) setShown(source)
  const from = isOld ? shown : source
  const pageAt = (page: number): RowPage | undefined =>
    queryClient.getQueryData(pageOptions(from, page).queryKey)
  return {
    total: pageAt(0)?.total ?? expected,
    rowAt: (at) => pageAt(Math.floor(at / pageSize))?.rows[at % pageSize],
    near: pages.flatMap((page) => pageAt(page)?.rows ?? []),
    isOld,
    error,
    retry,
    see,
    question: questionOf(from.query),
  }
}
