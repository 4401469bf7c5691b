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
}

/** Opens the list where it is closed, and leads to the entry. */
const showSource = (number: number): void => {
  const entry = document.getElementById(sourceElementId(number))
  entry?.closest('details')?.setAttribute('open', '')
  entry?.focus()
}

/** The numbers of a fact's sources (P9); pressing one leads to its entry at the foot of the page. */
export function SourceRefs({ breach, ids }: SourceRefsProps): ReactElement | undefined {
  const { t } = useTranslation('breach')
  const numbers = sourceNumbers(breach.sources, ids)
  if (numbers.length === 0) return undefined
  return (
    <span className={styles['refs']}>
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
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
