import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageOffset } from '../../ui/use-page-offset.ts'
import type { EventQuery } from './event-query.ts'
import { EventRow } from './event-row.tsx'
import styles from './events-table.module.css'
import { useEventPages } from './use-event-pages.ts'

export interface EventsTableProps {
  readonly label: string
  readonly query: EventQuery
  /** Said in place of an empty table. */
  readonly none: string
}

/** Close to most rows' height; each is measured once it is drawn. */
const usualHeight = 54

/** Events as a table of which only the rows in sight exist; their pages are asked for as they come. */
export function EventsTable({ label, query, none }: EventsTableProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { total, eventAt, titleOf, look } = useEventPages(query)
  const { ref, offset } = usePageOffset<HTMLTableSectionElement>()
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by hand
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => usualHeight,
    overscan: 8,
    scrollMargin: offset,
  })
  const items = virtual.getVirtualItems()
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0]
  useEffect(() => look(first, last))
  if (total === 0) return <p className={styles['none']}>{none}</p>
  return (
    <table aria-label={label} aria-rowcount={total + 1} className={styles['table']}>
      <thead className={styles['heads']}>
        <tr aria-rowindex={1} className={styles['row']}>
          <th scope="col">{t('events.date')}</th>
          <th scope="col">{t('events.what')}</th>
          <th scope="col">{t('events.who')}</th>
        </tr>
      </thead>
      <tbody ref={ref} className={styles['rows']} style={{ blockSize: virtual.getTotalSize() }}>
        {items.map(({ key, index, start }) => {
          const event = eventAt(index)
          const accountId = event && 'accountId' in event ? event.accountId : undefined
          return (
            <EventRow
              key={key}
              ref={virtual.measureElement}
              index={index}
              top={start - offset}
              event={event}
              title={accountId === undefined ? '' : titleOf(accountId)}
              personId={query.personId}
            />
          )
        })}
      </tbody>
    </table>
  )
}
