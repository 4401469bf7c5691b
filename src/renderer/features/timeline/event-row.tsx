import { memo, type ReactElement, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { useHousehold } from '../../state/household.ts'
import { useDateWords } from '../../state/dates.ts'
import { PersonDot } from '../../ui/person-dot.tsx'
import { EventIcon } from './event-icon.tsx'
import { EventWords } from './event-words.tsx'
import styles from './event-row.module.css'
import type { EventView } from './timeline-view.ts'

export interface EventRowProps {
  readonly index: number
  /** Pixels from the top of the list. */
  readonly top: number
  /** Undefined while its page is on the way. */
  readonly event: EventView | undefined
  /** What its account is called; empty where it has none, or it is not known yet. */
  readonly title: string
  /** Whose timeline it is; undefined for everybody’s. */
  readonly personId: PersonId | undefined
  readonly ref: Ref<HTMLTableRowElement>
}

/** The date with the precision it is known with; nothing is added to a year. */
function When({ event }: { readonly event: EventView }): ReactElement {
  const { t } = useTranslation('timeline')
  const { date, range } = useDateWords()
  if (event.date === undefined) return <>{t('dateUnknown')}</>
  if (event.kind === 'existed-by') return <>{t('by', { date: date(event.date) })}</>
  if ('access' in event && event.access) {
    const { from, to, isRough } = event.access
    return <>{isRough ? t('about', { date: date(event.date) }) : range(from, to)}</>
  }
  return <>{date(event.date)}</>
}

/** Whom it concerns. What concerns nobody alone, such as an import of nothing that is left, is the family's. */
function Who({ event }: { readonly event: EventView }): ReactElement {
  const { t } = useTranslation('timeline')
  const { nameOf, hueOf } = useHousehold()
  if (event.personIds.length === 0) return <>{t('events.family')}</>
  return (
    <>
      {event.personIds.map((id) => (
        <span key={id} className={styles['person']}>
          <PersonDot name={nameOf(id)} hue={hueOf(id)} />
          {nameOf(id)}
        </span>
      ))}
    </>
  )
}

function Row(props: EventRowProps): ReactElement {
  const { index, top, event, title, personId, ref } = props
  const { t } = useTranslation('timeline')
  return (
    <tr
      ref={ref}
      aria-rowindex={index + 2}
      data-index={index}
      className={styles['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      {event ? (
        <>
          <td className={styles['when']}>
            <When event={event} />
          </td>
          <td className={styles['what']}>
            <EventIcon kind={event.kind} />
            <EventWords event={event} title={title} personId={personId} />
          </td>
          <td className={styles['who']}>
            <Who event={event} />
          </td>
        </>
      ) : (
        <td className={styles['loading']}>{t('events.loading')}</td>
      )}
    </tr>
  )
}

/**
 * One event: when, what, whom it concerns. Drawn anew only where something of it changed: while somebody scrolls most
 * rows stay.
 */
export const EventRow = memo(Row)
