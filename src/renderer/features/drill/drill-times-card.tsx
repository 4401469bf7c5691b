import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/card.tsx'
import styles from './drill.module.css'
import type { DrillTimes } from './drill-view.ts'
import { useDuration } from './use-duration.ts'

/** How long the work would take, by when it is due; what is to be kept in mind spreads over a year, so it stands apart. */
export function DrillTimesCard({ times }: { readonly times: DrillTimes }): ReactElement {
  const { t } = useTranslation(['drill', 'data'])
  const duration = useDuration()
  const pressing = times.filter(({ urgency }) => urgency !== 'keep-in-mind')
  const later = times.filter(({ urgency }) => urgency === 'keep-in-mind')
  const total = pressing.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <Card title={t('time.heading')}>
      {times.length === 0 ? (
        <p>{t('time.nothing')}</p>
      ) : (
        <table className={styles['times']} aria-label={t('time.heading')}>
          <tbody>
            {pressing.map(({ urgency, tasks, minutes }) => (
              <tr key={urgency}>
                <th scope="row">{t(`data:urgency.${urgency}`)}</th>
                <td>{t('time.tasks', { count: tasks })}</td>
                <td>{duration(minutes)}</td>
              </tr>
            ))}
          </tbody>
          <tbody className={styles['total']}>
            <tr>
              <th scope="row" colSpan={2}>
                {t('time.total')}
              </th>
              <td>{duration(total)}</td>
            </tr>
          </tbody>
          <tbody>
            {later.map(({ urgency, tasks, minutes }) => (
              <tr key={urgency}>
                <th scope="row">{t('time.later')}</th>
                <td>{t('time.tasks', { count: tasks })}</td>
                <td>{duration(minutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles['quiet']}>{t('time.estimate')}</p>
    </Card>
  )
}
