import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { asId, type BreachId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { Card } from '../../ui/card.tsx'
import styles from './search-limits.module.css'

const limits = ['found', 'notFound', 'retired', 'sensitive'] as const

/** The best known breach that no search shows any more. */
const vtech: BreachId = asId('vtech-2015')

/** What a search at Have I Been Pwned can and cannot show (P6). */
export function SearchLimits(): ReactElement {
  const { t } = useTranslation('addresses')
  const { breach } = useCatalogue()
  return (
    <Card title={t('limits.title')}>
      <ul className={styles['limits']}>
        {limits.map((limit) => (
          <li key={limit}>
            <Trans t={t} i18nKey={`limits.${limit}`} components={{ b: <b /> }} />
            {limit === 'retired' && breach(vtech) && (
              <>
                {' '}
                <Link to="/breaches/$breachId" params={{ breachId: vtech }}>
                  {t('limits.vtech')}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className={styles['so']}>{t('limits.so')}</p>
    </Card>
  )
}
