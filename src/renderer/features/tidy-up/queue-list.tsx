import { Link } from '@tanstack/react-router'
import { Check, ChevronRight } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { TidyUpQueue } from '../../../domain/tidy-up/tidy-up-queue.ts'
import { useDateWords } from '../../state/dates.ts'
import styles from './queue-list.module.css'

export type QueueFigures = Pick<TidyUpQueue, 'queue' | 'breached' | 'gain'> & {
  readonly count: number
}

function OpenQueue({ queue, count, breached, gain }: QueueFigures): ReactElement {
  const { t } = useTranslation('tidy-up')
  const { number } = useDateWords()
  return (
    <Link to="/tidy-up/$queue" params={{ queue }} className={styles['queue']}>
      <span className={styles['count']}>{number(count)}</span>
      <span className={styles['words']}>
        <b>{t(`queue.${queue}.title`)}</b>
        <span>{t(`queue.${queue}.gain`, { count: gain })}</span>
        {breached > 0 && (
          <span className={styles['breached']}>{t('breached', { count: breached })}</span>
        )}
      </span>
      <ChevronRight aria-hidden />
    </Link>
  )
}

/** The queues with something in them, as ways in; then those that are done. */
export function QueueList({ queues }: { readonly queues: readonly QueueFigures[] }): ReactElement {
  const { t } = useTranslation('tidy-up')
  const open = queues.filter(({ count }) => count > 0)
  const done = queues.filter(({ count }) => count === 0)
  return (
    <div>
      <ul className={styles['queues']}>
        {open.map((figures) => (
          <li key={figures.queue}>
            <OpenQueue {...figures} />
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <ul className={styles['done']} aria-label={t('inOrder')}>
          {done.map(({ queue }) => (
            <li key={queue}>
              <Check aria-hidden /> {t(`queue.${queue}.none`)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
