import { useQueries, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccountId } from '../../../domain/model/id.ts'
import { orpc } from '../../state/wire.ts'
import type { EventView } from './timeline-view.ts'
import type { EventQuery } from './event-query.ts'

/** As many as the program sends at once. */
const pageLength = 100

export interface EventPages {
  readonly total: number
  /** Undefined while its page is on the way. */
  readonly eventAt: (index: number) => EventView | undefined
  /** What an account is called; an empty text while its page is on the way. */
  readonly titleOf: (id: AccountId) => string
  /** Says which events are in sight, so that their pages are asked for. */
  readonly look: (first: number, last: number) => void
}

/** The events that fit a question, a page at a time as they come into sight. Suspends for the first page. */
export const useEventPages = (query: EventQuery): EventPages => {
  const [seen, setSeen] = useState({ first: 0, last: 0 })
  const options = (page: number) =>
    orpc.timeline.page.queryOptions({ input: { ...query, offset: page * pageLength } })
  const { data: start } = useSuspenseQuery(options(0))
  const lastPage = Math.max(0, Math.ceil(start.total / pageLength) - 1)
  const [from, to] = [Math.min(seen.first, lastPage), Math.min(seen.last, lastPage)]
  const wanted = Array.from({ length: to - from + 1 }, (_, place) => from + place)
  const asked = useQueries({ queries: wanted.map(options) })
  const pages = new Map([
    [0, start],
    ...asked.flatMap(({ data }, place) =>
      data === undefined ? [] : [[wanted[place] ?? 0, data] as const],
    ),
  ])
  const titles = new Map([...pages.values()].flatMap((page) => page.titles))
  return {
    total: start.total,
    eventAt: (index) => pages.get(Math.floor(index / pageLength))?.events[index % pageLength],
    titleOf: (id) => titles.get(id) ?? '',
    look: (first, last) => {
      const next = { first: Math.floor(first / pageLength), last: Math.floor(last / pageLength) }
      setSeen((before) =>
        before.first === next.first && before.last === next.last ? before : next,
      )
    },
  }
}
