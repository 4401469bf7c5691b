import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach, BreachFact } from '../../../domain/model/breach.ts'
import { useAccessWords } from '../../state/access-words.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { SourceRefs } from './source-refs.tsx'
import styles from './breach-dates.module.css'

const dated = [
  'access',
  'copied',
  'discovered',
  'disclosed',
] as const satisfies readonly BreachFact[]

/** Which services it concerns and its dates, each with its sources; what no source says reads "not known" (P9). */
export function BreachDates({ breach }: { readonly breach: Breach }): ReactElement {
  const { t } = useTranslation(['breach', 'data'])
  const { date } = useDateWords()
  const accessWords = useAccessWords()
  const { serviceName } = useCatalogue()
  const textOf = (fact: (typeof dated)[number]): string | undefined => {
    if (fact === 'access') return accessWords(breach.access)
    const day = breach[fact]
    return day && date(day)
  }
  return (
    <dl className={styles['dates']}>
      <dt>{t('dates.services')}</dt>
      <dd>
        {breach.services.length === 0 && t('data:unknown')}
        {breach.services.map(({ serviceId, as }, index) => (
          <span key={serviceId}>
            {index > 0 && ', '}
            <Link to="/services/$serviceId" params={{ serviceId }}>
              {serviceName(serviceId)}
            </Link>
            {as === 'platform' && ` ${t('dates.platform')}`}
          </span>
        ))}
        <SourceRefs breach={breach} ids={breach.factSources.services ?? []} />
      </dd>
      {dated
        .filter((fact) => fact !== 'copied' || breach.copied)
        .map((fact) => (
          <div key={fact} className={styles['row']}>
            <dt>{t(`dates.${fact}`)}</dt>
            <dd>
              {textOf(fact) ?? t('data:unknown')}
              <SourceRefs breach={breach} ids={breach.factSources[fact] ?? []} />
            </dd>
          </div>
        ))}
    </dl>
  )
}
