import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useReason } from '../../state/reason.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { SurfaceBreach } from './surface-view.ts'
import styles from './touching-breaches.module.css'

export interface VerdictReasonsProps {
  readonly verdicts: SurfaceBreach['verdicts']
  /** What the family calls an account. */
  readonly titleOf: (accountId: SurfaceBreach['verdicts'][number]['accountId']) => string
}

/** Why we think so, account by account; the deciding reason first. */
export function VerdictReasons({ verdicts, titleOf }: VerdictReasonsProps): ReactElement {
  const { t } = useTranslation('verdicts')
  const reasonText = useReason()
  return (
    <Disclosure>
      {verdicts.map(({ accountId, verdict }) => (
        <div key={accountId} className={styles['verdict']}>
          <p className={styles['account']}>
            <b>{titleOf(accountId)}</b> <VerdictBadge level={verdict.level} />
          </p>
          <p>{t(`levelMeaning.${verdict.level}`)}</p>
          <ul className={styles['reasons']}>
            {verdict.reasons.map((reason) => (
              <li key={reason.code}>{reasonText(reason)}</li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  )
}
