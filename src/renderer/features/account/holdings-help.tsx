import type { ReactElement } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './holdings-help.module.css'

const meanings = ['real', 'altered', 'notGiven', 'assumed'] as const

/** What real, altered and not given mean, and why a decoy password is still a password. */
export function HoldingsHelp(): ReactElement {
  const { t } = useTranslation('account')
  return (
    <Disclosure label={t('holdings.help')}>
      <ul className={styles['meanings']}>
        {meanings.map((meaning) => (
          <li key={meaning}>
            <Trans t={t} i18nKey={`holdings.means.${meaning}`} components={{ b: <b /> }} />
          </li>
        ))}
        <li>{t('holdings.means.credential')}</li>
      </ul>
    </Disclosure>
  )
}
