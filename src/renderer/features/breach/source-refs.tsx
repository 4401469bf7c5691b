import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Breach } from '../../../domain/model/breach.ts'
import { sourceElementId } from './source-element-id.ts'
import { sourceNumbers } from './source-numbers.ts'
import styles from './source-refs.module.css'

export interface SourceRefsProps {
  readonly breach: Breach
  /** Ids of `breach.sources`. */
  readonly ids: readonly string[]
  /**
   * False where the numbers stand thick before what a guardian has come for: pressed and read out as ever, but the
   * Tab key goes past them, and one button leads to all.
   */
  readonly isTabStop?: boolean | undefined
}

/** Opens the list where it is closed, and leads to the entry. */
export const showSource = (number: number): void => {
  const entry = document.getElementById(sourceElementId(number))
  entry?.closest('details')?.setAttribute('open', '')
  entry?.focus()
}

/** The numbers of a fact's sources (P9); pressing one leads to its entry at the foot of the page. */
export function SourceRefs({ breach, ids, isTabStop }: SourceRefsProps): ReactElement | undefined {
  const { t } = useTranslation('breach')
  const numbers = sourceNumbers(breach.sources, ids)
  if (numbers.length === 0) return undefined
  return (
    <span className={styles['refs']}>
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          tabIndex={isTabStop === false ? -1 : 0}
          className={styles['ref']}
          aria-label={t('sources.of', { count: 1, numbers: number })}
          title={breach.sources[number - 1]?.title}
          onClick={() => showSource(number)}
        >
          {number}
        </button>
      ))}
    </span>
  )
}
