import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { classNames } from '../../ui/class-names.ts'
import { breachDate } from '../breaches/breach-when.ts'
import styles from './row-title.module.css'
import type { SurfaceRow } from './surface-view.ts'

export interface RowTitleProps {
  readonly row: SurfaceRow
  /** The name alone, on one line. */
  readonly isCompact?: boolean | undefined
}

/** The head of a service's row: its account, the year it began, and the breaches it was in; in bold where there are any. */
export function RowTitle({ row, isCompact }: RowTitleProps): ReactElement {
  const { t } = useTranslation('person')
  const { breach } = useCatalogue()
  const isBreached = row.breachIds.length > 0
  return (
    <>
      <Link
        to="/accounts/$accountId"
        params={{ accountId: row.accountId }}
        className={classNames(
          styles['title'],
          isBreached && styles['hit'],
          isCompact && styles['compact'],
        )}
        title={isCompact ? row.title : undefined}
      >
        {row.title}
      </Link>
      {!isCompact && (row.since !== undefined || isBreached) && (
        <span className={styles['meta']}>
          {row.since !== undefined && (
            <span>{t('matrix.since', { date: row.since.slice(0, 4) })}</span>
          )}
          {row.breachIds.map((breachId) => {
            const found = breach(breachId)
            const when = found && breachDate(found)
            return (
              <Link
                key={breachId}
                to="/breaches/$breachId"
                params={{ breachId }}
                className={styles['breach']}
              >
                <span className="visually-hidden">
                  {t('matrix.inBreach', { breach: found?.name ?? breachId })}
                </span>
                {when
                  ? t('matrix.breached', { date: when.slice(0, 4) })
                  : t('matrix.breachedUndated')}
              </Link>
            )
          })}
        </span>
      )}
    </>
  )
}
