import { Eye } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isSettled } from '../breach/is-repeat.ts'
import type { IncidentAction } from '../breach/incident-view.ts'
import type { SheetContext } from './sheet-context.ts'
import { TickBox } from './tick-box.tsx'
import styles from './sheet-steps.module.css'

export interface StepsHintProps {
  readonly actions: readonly IncidentAction[]
  readonly sheet: SheetContext
}

const marks = ['done', 'waiting', 'not-for-us'] as const

/** How to mark a box with a pen, and what the signs mean that occur. */
export function StepsHint({ actions, sheet }: StepsHintProps): ReactElement {
  const { t } = useTranslation('print')
  const isNoticed = actions.some(
    (action) =>
      !isSettled(action) && sheet.incident.catalogue.action(action.actionId)?.noticeable === true,
  )
  return (
    <p className={styles['hint']}>
      <span>{t('steps.hint')}</span>
      {marks.map((state) => (
        <span key={state}>
          <TickBox state={state} /> {t(`steps.mark.${state}`)}
        </span>
      ))}
      {isNoticed && (
        <span>
          <Eye className={styles['eye']} aria-hidden /> {t('steps.noticeableHint')}
        </span>
      )}
    </p>
  )
}
