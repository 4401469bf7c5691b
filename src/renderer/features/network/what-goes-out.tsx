import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useInterface } from '../../state/interface.ts'
import styles from './what-goes-out.module.css'

export interface WhatGoesOutProps {
  /** The only host that is asked. */
  readonly host: string
  readonly out: ReactNode
  readonly not: ReactNode
}

/** What one use of the network sends, to whom, and what stays (P1). */
export function WhatGoesOut({ host, out, not }: WhatGoesOutProps): ReactElement {
  const { t } = useTranslation('network')
  const version = useInterface((state) => state.status?.version ?? '')
  return (
    <dl className={styles['facts']}>
      <dt>{t('send.to')}</dt>
      <dd>
        <b translate="no">{host}</b>
      </dd>
      <dt>{t('send.out')}</dt>
      <dd>{out}</dd>
      <dt>{t('send.not')}</dt>
      <dd>{not}</dd>
      <dt>{t('send.sees')}</dt>
      <dd>{t('send.seesText', { version })}</dd>
    </dl>
  )
}
