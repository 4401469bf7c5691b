import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { useFocusKept } from '../../ui/use-focus-kept.ts'
import type { IncidentView } from './incident-view.ts'
import { stepCounts } from './step-counts.ts'
import { useNoticedBreaches } from '../notice/noticed-breaches.ts'
import { useToday } from '../../state/use-today.ts'
import { fileFigures } from './file-figures.ts'
import { FileMenu } from './file-menu.tsx'
import styles from './file-card.module.css'

interface ViewProps {
  readonly view: IncidentView
}

export interface FileCardProps extends ViewProps {
  /** The way to the step that is next. */
  readonly firstStep: ReactNode
}

function Figures({ view }: ViewProps): ReactElement | undefined {
  const { t } = useTranslation('incident')
  const { date, list } = useDateWords()
  const { nameOf } = useHousehold()
  const today = useToday()
  if (!today) return undefined
  const {
    overdue,
    today: now,
    next,
    shares,
    nobody,
  } = fileFigures(
    view.people.flatMap(({ actions }) => actions),
    today,
  )
  const who = [
    ...shares.map(({ personId, count }) => t('file.share', { name: nameOf(personId), count })),
    ...(shares.length > 0 && nobody > 0 ? [t('file.nobody', { count: nobody })] : []),
  ]
  return (
    <ul className={styles['figures']}>
      {overdue > 0 && (
        <li data-due="overdue">
          <b>{t('file.overdue', { count: overdue })}</b>
        </li>
      )}
      {now > 0 && (
        <li>
          <b>{t('file.today', { count: now })}</b>
        </li>
      )}
      {next !== undefined && <li>{t('file.next', { when: date(next) })}</li>}
      {overdue + now === 0 && next === undefined && <li>{t('file.nothingDue')}</li>}
      {who.length > 0 && <li>{list(who)}</li>}
    </ul>
  )
}

function Opened({ view }: ViewProps): ReactElement {
  const { t } = useTranslation('incident')
  const { date } = useDateWords()
  const { openedOn, closedOn, origin = 'catalogue' } = view
  const counts = stepCounts(view.people.flatMap(({ actions }) => actions))
  return (
    <>
      {counts.all > 0 && (
        <ProgressBar
          label={t('file.progress')}
          value={counts.done}
          max={counts.all}
          valueLabel={t('file.progressWords', { ...counts })}
          tone="done"
        />
      )}
      {closedOn === undefined ? (
        <Figures view={view} />
      ) : (
        <p>{t('file.closed', { when: date(closedOn) })}</p>
      )}
      <p className={styles['quiet']}>
        {openedOn && t('file.opened', { when: date(openedOn), origin })}{' '}
        <Link to="/to-do">{t('file.toDo')}</Link>
      </p>
    </>
  )
}

/** The household's own file on a breach: whether there is one, how far it has come, what is due and who does it. */
export function FileCard({ view, firstStep }: FileCardProps): ReactElement {
  const { t } = useTranslation('incident')
  const { breachId, openedOn, closedOn } = view
  const hasSteps = view.people.some(({ actions }) => actions.length > 0)
  const open = useMutation(orpc.incidents.open.mutationOptions())
  // Where nothing is said, the breach itself tells what made the household open its file.
  const isNoticed = useNoticedBreaches(({ ids }) => ids.includes(breachId))
  // The button that was pressed goes with the press.
  const place = useFocusKept<HTMLDivElement>(`${openedOn} ${closedOn}`)
  return (
    <Card
      title={t('file.title')}
      aside={openedOn && <FileMenu breachId={breachId} isClosed={closedOn !== undefined} />}
    >
      <div ref={place} tabIndex={-1} className={styles['file']}>
        {openedOn === undefined ? <p>{t('file.none')}</p> : <Opened view={view} />}
        <div className={styles['buttons']}>
          {openedOn === undefined && (
            <Button
              kind={hasSteps ? 'primary' : 'secondary'}
              isPending={open.isPending}
              onPress={() => open.mutate({ breachId, ...(isNoticed ? { origin: 'notice' } : {}) })}
            >
              {t('file.start')}
            </Button>
          )}
          {closedOn === undefined && firstStep}
        </div>
        <ErrorNotice error={open.error} />
      </div>
    </Card>
  )
}
