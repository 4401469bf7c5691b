import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useMomentWords } from '../../state/moments.ts'
import type { SentRecord } from './network-status.ts'
import styles from './sent-row.module.css'

/** One use of the network: what for, when, where to, how often, and what came of it. */
export function SentRow({ record }: { readonly record: SentRecord }): ReactElement {
  const { t } = useTranslation('network')
  const { moment } = useMomentWords()
  const { purpose, at, host, requests, about, passwords, outcome } = record
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>{t(`sent.purpose.${purpose}`)}</p>
        {about !== undefined && <p translate="no">{t('sent.about', { address: about })}</p>}
        {passwords !== undefined && <p>{t('sent.passwords', { count: passwords })}</p>}
        <p className={styles['facts']}>{t('sent.facts', { moment: moment(at), host, requests })}</p>
      </div>
      <p className={styles['outcome']}>{t(`sent.outcome.${outcome}`)}</p>
    </li>
  )
}
