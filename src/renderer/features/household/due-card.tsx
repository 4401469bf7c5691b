import { useSuspenseQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useDateWords } from '../../state/dates.ts'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { useToday } from '../../state/use-today.ts'
import { toDoFigures } from '../to-do/to-do-figures.ts'
import styles from './due-card.module.css'
import { useBreachLabel } from './use-breach-label.ts'

const shown = ['overdue', 'today', 'this-week'] as const
/** Files that are named; the rest is on their pages. */
const mostChanged = 5

/** What is due, in figures alone, and in which files something is new; nothing while no file is open. */
export function DueCard(): ReactElement | undefined {
  const { t } = useTranslation('to-do')
  const { number } = useDateWords()
  const today = useToday()
  const label = useBreachLabel()
  const [tasks, files] = useSuspenseQueries({
    queries: [orpc.incidents.tasks.queryOptions(), orpc.incidents.list.queryOptions()],
  })
  const open = files.data.filter(({ closedOn }) => closedOn === undefined)
  if (!today || open.length === 0) return undefined
  const figures = toDoFigures(tasks.data, today)
  const due = shown.filter((name) => figures[name] > 0)
  const changed = open.filter(({ differences }) => differences > 0)
  return (
    <Card title={t('card.title')} aside={<Link to="/to-do">{t('card.all')}</Link>}>
      <div className={styles['due']}>
        {due.length === 0 ? (
          <p>{t('card.nothing')}</p>
        ) : (
          <ul className={styles['figures']}>
            {due.map((name) => (
              <li key={name} data-due={name}>
                <b>{number(figures[name])}</b> {t(`card.${name}`)}
              </li>
            ))}
          </ul>
        )}
        {changed.length > 0 && (
          <p className={styles['changed']}>
            {t('card.changed', { count: changed.length })}{' '}
            {changed.slice(0, mostChanged).map(({ breachId, isQuiet }, index) => (
              <span key={breachId}>
                {index > 0 && ' · '}
                <Link to="/breaches/$breachId" params={{ breachId }}>
                  {label(breachId, isQuiet)}
                </Link>
              </span>
            ))}
          </p>
        )}
      </div>
    </Card>
  )
}
