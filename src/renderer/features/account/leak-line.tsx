import { CircleHelp, Minus, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fingerprint } from '../../../domain/model/fingerprint.ts'
import { usePartialDate } from '../../state/dates.ts'
import styles from './leak-line.module.css'

/** Whether the password stood in Pwned Passwords on a day. */
export type Leak = NonNullable<Fingerprint['leak']>

const icons = { seen: TriangleAlert, 'not-seen': Minus, 'could-not-check': CircleHelp } as const

/** What the check of the password has shown, with its day. Not seen is never safe (P6). */
export function LeakLine({ leak }: { readonly leak: Leak }): ReactElement {
  const { t } = useTranslation('account')
  const date = usePartialDate()
  const Icon = icons[leak.outcome]
  return (
    <p className={styles['line']} data-outcome={leak.outcome}>
      <Icon aria-hidden />
      <span>
        <b>{t(`leak.${leak.outcome}`, { date: date(leak.on) })}</b> {t(`leakNext.${leak.outcome}`)}
      </span>
    </p>
  )
}
