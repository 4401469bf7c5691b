import { Eye } from 'lucide-react'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueView } from '../../state/catalogue.ts'
import { isSettled } from '../incident/is-repeat.ts'
import type { IncidentAction } from '../incident/incident-view.ts'
import styles from './sheet-list.module.css'
import { TickBox } from './tick-box.tsx'

export interface ListHintProps {
  readonly actions: readonly IncidentAction[]
  readonly catalogue: Pick<CatalogueView, 'action'>
}

const marks = ['done', 'waiting', 'not-for-us'] as const

/** Where the rest of each step stands, how to mark a box with a pen, and what the signs mean that occur. */
export function ListHint({ actions, catalogue }: ListHintProps): ReactElement {
  const { t } = useTranslation('print')
  const isNoticed = actions.some(
    (action) => !isSettled(action) && catalogue.action(action.actionId)?.noticeable === true,
  )
  return (
    <>
      <p className={styles['hint']}>
        <span>{t('steps.behind')}</span>
        <span>
          {t('steps.hint')}
          {marks.map((state) => (
            <span key={state}>
              <TickBox state={state} /> {t(`steps.mark.${state}`)}
            </span>
          ))}
        </span>
      </p>
      {isNoticed && (
        <p className={styles['noticed']}>
          <Eye className={styles['eye']} aria-hidden /> {t('steps.noticeableHint')}
        </p>
      )}
    </>
  )
}
