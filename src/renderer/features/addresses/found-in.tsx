import { Link } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import type { KnownAddress } from '../network/network-status.ts'
import styles from './address-row.module.css'

export interface FoundInProps {
  readonly lookup: NonNullable<KnownAddress['lookup']>
  /** The day it was asked, in words. */
  readonly on: string
  readonly hasList: boolean
}

/** The breaches an address was ever found in, whatever a later search gave; those not known here keep the name they have there. */
export function FoundIn({ lookup, on, hasList }: FoundInProps): ReactElement {
  const { t } = useTranslation('addresses')
  const { breach } = useCatalogue()
  const { list } = useDateWords()
  const { breachIds, unknownBreaches } = lookup
  const count = breachIds.length + unknownBreaches.length
  return (
    <>
      <p className={styles['hot']}>
        <TriangleAlert aria-hidden className={styles['icon']} />{' '}
        {lookup.state === 'found'
          ? t('result.found', { date: on, count })
          : t('result.foundBefore', { count })}
      </p>
      {breachIds.length > 0 && (
        <ul className={styles['breaches']}>
          {breachIds.map((id) => (
            <li key={id}>
              <Link to="/breaches/$breachId" params={{ breachId: id }}>
                {breach(id)?.name ?? id}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {unknownBreaches.length > 0 && (
        <p className={styles['small']}>
          {t('result.unknown', { names: list(unknownBreaches) })}{' '}
          {!hasList && <Link to="/settings/network">{t('result.load')}</Link>}
        </p>
      )}
    </>
  )
}
