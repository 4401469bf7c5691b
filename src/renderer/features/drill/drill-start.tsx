import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { quietServices } from '../../../domain/surface/quiet-services.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import styles from './drill.module.css'

/** So many are offered; all others are in the field above. */
const offered = 3

const shows = ['plan', 'time', 'gaps', 'paper'] as const

/** Before a service is chosen: what a drill shows, and those whose loss would hurt most. */
export function DrillStart(): ReactElement | undefined {
  const { t } = useTranslation('drill')
  const { data } = useSuspenseQuery(orpc.drill.services.queryOptions())
  const { catalogue, serviceName } = useCatalogue()
  const { nameOf } = useHousehold()
  const { list } = useDateWords()
  // Nothing sensitive is brought up unasked (P10).
  const quiet = quietServices(catalogue)
  const worst = data.filter(({ serviceId }) => !quiet.has(serviceId)).slice(0, offered)
  if (data.length === 0) return undefined
  return (
    <div className={styles['two']}>
      {worst.length > 0 && (
        <Card title={t('start.title')}>
          <p className={styles['quiet']}>{t('start.text')}</p>
          <ul className={styles['offers']}>
            {worst.map(({ serviceId, accounts, personIds }) => (
              <li key={serviceId}>
                <Link to="/drill/$serviceId" params={{ serviceId }} className={styles['offer']}>
                  <b>{serviceName(serviceId)}</b>
                  <span className={styles['quiet']}>
                    {list(personIds.map(nameOf))} · {t('start.accounts', { count: accounts })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title={t('start.showTitle')}>
        <ol className={styles['shows']}>
          {shows.map((one) => (
            <li key={one}>{t(`start.${one}`)}</li>
          ))}
        </ol>
      </Card>
    </div>
  )
}
