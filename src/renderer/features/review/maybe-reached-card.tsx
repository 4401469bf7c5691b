import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { orpc } from '../../state/wire.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './platform-question-card.module.css'

/** The breaches of platforms that may reach the family through a school or nursery, until each was answered. */
export function MaybeReachedCard(): ReactElement {
  const { t } = useTranslation('review')
  const { breach } = useCatalogue()
  const { data } = useSuspenseQuery(orpc.review.maybeReached.queryOptions())
  if (data.length === 0) return <></>
  return (
    <Card title={t('platform.listHeading')}>
      <p>{t('platform.listLead', { count: data.length })}</p>
      <Disclosure label={t('platform.show')}>
        <ul className={styles['maybe']}>
          {data.map(({ breachId, open, toAsk }) => (
            <li key={breachId}>
              <Link to="/breaches/$breachId" params={{ breachId }}>
                {breach(breachId)?.name ?? breachId}
              </Link>{' '}
              <small>{t('platform.left', { open, toAsk })}</small>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  )
}
