import { findEvents } from '../../domain/timeline/find-events.ts'
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts'
import { timelineOverview } from '../../domain/timeline/timeline-overview.ts'
import type { PersonId } from '../../domain/model/id.ts'
import type { InventoryIndex } from '../../domain/verdicts/inventory-index.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentTimeline } from '../timeline/current-timeline.ts'
import { UseCaseError } from '../use-case-error.ts'
import type { Implementer } from './implementer.ts'

/** Large enough that a screen of rows is one or two pages, small enough to be there before anybody sees a gap. */
const pageLength = 100

const requirePerson = (personId: PersonId | undefined, { people }: InventoryIndex): void => {
  if (personId !== undefined && !people.has(personId))
    throw new UseCaseError('NOT_FOUND', { what: 'person' })
}

const titlesOf = (events: readonly TimelineEvent[], { accounts }: InventoryIndex) => {
  const ids = new Set(
    events.flatMap((event) =>
      'accountId' in event && event.accountId !== undefined ? [event.accountId] : [],
    ),
  )
  return [...ids].flatMap((id) => {
    const account = accounts.get(id)
    return account ? [[id, account.title] as const] : []
  })
}

/** What happened when: in numbers, and event by event, a page at a time. */
export const timelineRoutes = (route: Implementer['timeline'], ports: ProgramPorts) => ({
  overview: route.overview.handler(({ input: { personId } }) => {
    const { timeline, parts } = currentTimeline(ports)
    requirePerson(personId, parts.index)
    return timelineOverview(timeline, personId, parts)
  }),
  page: route.page.handler(({ input: { which, newestFirst, offset, ...filter } }) => {
    const { timeline, parts } = currentTimeline(ports)
    requirePerson(filter.personId, parts.index)
    const found = findEvents(timeline, filter, which)
    // Undated events stand by kind; there is no newest among them.
    const ordered = newestFirst && which === 'dated' ? found.toReversed() : found
    const events = ordered.slice(offset, offset + pageLength)
    return { total: found.length, events, titles: titlesOf(events, parts.index) }
  }),
})
