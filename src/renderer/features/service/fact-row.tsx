import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Source } from '../../../domain/model/source.ts'
import { CheckedOn } from '../../ui/checked-on.tsx'
import styles from './service-facts-card.module.css'
import { isOwnWord } from './service-facts-view.ts'
import { SaidByYou } from './said-by-you.tsx'

export interface FactRowProps {
  readonly label: string
  /** Absent: "not known". */
  readonly children: ReactNode
  /** The one read last first. */
  readonly sources: readonly Source[]
  /** An old check of this fact may lead somebody wrong. */
  readonly isAging?: boolean | undefined
}

/** One fact with where it was read and when (P9); what nobody has a source for reads "not known". */
export function FactRow({ label, children, sources, isAging }: FactRowProps): ReactElement {
  const { t } = useTranslation(['service', 'data'])
  const [latest] = sources
  const isKnown = children !== undefined
  return (
    <div className={styles['row']}>
      <dt>{label}</dt>
      <dd>
        {isKnown ? children : <span className={styles['unknown']}>{t('data:unknown')}</span>}
        {isKnown && latest && (
          <small>
            {isOwnWord(latest) ? (
              <SaidByYou on={latest.checked} />
            ) : (
              <>
                {latest.title} · <CheckedOn date={latest.checked} matters={isAging} />
              </>
            )}
            {sources.length > 1 && ` · ${t('facts.moreSources', { count: sources.length - 1 })}`}
          </small>
        )}
      </dd>
    </div>
  )
}
