import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { HibpFacts, HibpFlag } from '../../../domain/model/breach.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useDateWords } from '../../state/dates.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './hibp-card.module.css'

/** "Verified" is what one expects; what is missing is said instead. */
type SaidFlag = Exclude<HibpFlag, 'verified'> | 'unverified'

const saidFlags = ({ flags }: HibpFacts): readonly SaidFlag[] => [
  ...(flags.includes('verified') ? [] : (['unverified'] as const)),
  ...flags.filter((flag) => flag !== 'verified'),
]

/** What Have I Been Pwned says about a breach, in their numbers, dates and words (CC BY 4.0). */
export function HibpCard({ hibp }: { readonly hibp: HibpFacts }): ReactElement {
  const { t } = useTranslation(['breach', 'data'])
  const { number, date, list } = useDateWords()
  const { dataClassName } = useCatalogue()
  const { accounts, breachDate, added, modified, description, classes, otherClasses } = hibp
  const lost = [...(classes ?? []).map(dataClassName), ...(otherClasses ?? [])]
  const flags = saidFlags(hibp)
  const isLoaded = accounts !== undefined || added !== undefined
  return (
    <Card title={t('hibp.title')}>
      <div className={styles['hibp']}>
        <p className={styles['quiet']}>{t('hibp.what')}</p>
        {flags.length > 0 && (
          <ul className={styles['flags']} aria-label={t('hibp.flags')}>
            {flags.map((flag) => (
              <li key={flag}>
                <b>{flag === 'unverified' ? t('hibp.unverified') : t(`data:flag.${flag}`)}</b>
                <span>{t(`hibp.flagMeaning.${flag}`)}</span>
              </li>
            ))}
          </ul>
        )}
        <dl className={styles['facts']}>
          {accounts !== undefined && (
            <>
              <dt>{t('hibp.accounts')}</dt>
              <dd>
                {number(accounts)} <small>{t('hibp.accountsHelp')}</small>
              </dd>
            </>
          )}
          {breachDate && (
            <>
              <dt>{t('hibp.date')}</dt>
              <dd>
                {date(breachDate)} <small>{t('hibp.dateHelp')}</small>
              </dd>
            </>
          )}
          {added && (
            <>
              <dt>{t('hibp.added')}</dt>
              <dd>{date(added)}</dd>
            </>
          )}
          {modified && modified !== added && (
            <>
              <dt>{t('hibp.modified')}</dt>
              <dd>{date(modified)}</dd>
            </>
          )}
          {lost.length > 0 && (
            <>
              <dt>{t('hibp.classes')}</dt>
              <dd>{list(lost)}</dd>
            </>
          )}
        </dl>
        {!isLoaded && <p className={styles['quiet']}>{t('hibp.notLoaded')}</p>}
        {description && (
          <Disclosure label={t('hibp.description')}>
            <blockquote className={styles['quote']} lang="en">
              {description}
            </blockquote>
          </Disclosure>
        )}
        <p className={styles['quiet']}>
          {t('hibp.attribution', { name: hibp.name })}{' '}
          <span className={styles['address']} translate="no">
            {t('hibp.address')}
          </span>
        </p>
      </div>
    </Card>
  )
}
