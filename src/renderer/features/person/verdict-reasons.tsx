import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useReason } from '../../state/reason.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { SurfaceBreach } from './surface-view.ts'
import styles from './touching-breaches.module.css'

export interface VerdictReasonsProps {
  readonly verdicts: SurfaceBreach['verdicts']
  /** The breach's name, for those who hear the button alone. */
  readonly breach: string
  /** What the family calls an account. */
  readonly titleOf: (accountId: SurfaceBreach['verdicts'][number]['accountId']) => string
}

/** Why we think so, account by account; the deciding reason first. */
export function VerdictReasons(props: VerdictReasonsProps): ReactElement {
  const { verdicts, breach, titleOf } = props
  const { t } = useTranslation(['verdicts', 'ui'])
  const reasonText = useReason()
  return (
    <Disclosure
      label={
        <>
          {t('ui:why')} <span className="visually-hidden">{breach}</span>
        </>
      }
    >
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
