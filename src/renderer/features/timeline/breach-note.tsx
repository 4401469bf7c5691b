import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId } from '../../../domain/model/id.ts'
import { worstLevel } from '../../../domain/verdicts/verdict-level.ts'
import { useDateWords } from '../../state/dates.ts'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import styles from './breach-note.module.css'
import type { EventView } from './timeline-view.ts'

type BreachEventView = Extract<EventView, { readonly levels: unknown }>

export interface BreachNoteProps {
  readonly event: BreachEventView
  /** Undefined: the worst of all. */
  readonly personId: PersonId | undefined
}

/** How sure a breach is for the people of a row, and what of its time of access is not known. */
export function BreachNote({ event, personId }: BreachNoteProps): ReactElement {
  const { t } = useTranslation('timeline')
  const { date } = useDateWords()
  const level = worstLevel(
    event.levels
      .filter((one) => personId === undefined || one.personId === personId)
      .map((one) => one.level),
  )
  const { access } = event
  const { from, to, end, isRough } = access ?? {}
  const unknown = [
    ...(isRough && event.date !== undefined ? [t('access.rough')] : []),
    ...(access && !isRough && from === undefined ? [t('access.startUnknown')] : []),
    ...(access && to === undefined
      ? [
          end === undefined
            ? t('access.endUnknown')
            : t(end.takenFrom === 'hibp' ? 'access.endHibp' : 'access.endDisclosure', {
                date: date(end.date),
              }),
        ]
      : []),
  ]
  return (
    <span className={styles['note']}>
      {level !== undefined && <VerdictBadge level={level} />} {unknown.join(' ')}
    </span>
  )
}
