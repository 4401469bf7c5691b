import { Check, Eye, Minus, Plus, RotateCw } from 'lucide-react'
import type { ReactElement } from 'react'
import type { TFunction } from 'i18next'
import { classNames } from '../../../ui/class-names.ts'
import type { ImportRow } from '../import-types.ts'
import { lookReason } from './row-facts.ts'
import styles from './row-outcome.module.css'

const icons = {
  new: Plus,
  known: Check,
  changed: RotateCw,
  skipped: Minus,
  'needs-a-look': Eye,
} as const

export interface RowOutcomeProps {
  readonly row: ImportRow
  readonly t: TFunction<'import'>
}

/** What becomes of one row, and what is asked about it. */
export function RowOutcome({ row, t }: RowOutcomeProps): ReactElement {
  const Icon = icons[row.outcome]
  const look = lookReason(row)
  const word = row.skipReason === 'left-out' ? t('row.left-out') : t(`row.${row.outcome}`)
  return (
    <span className={styles['outcome']}>
      <span className={classNames(styles['word'], styles[row.outcome])}>
        <Icon aria-hidden />
        {word}
      </span>
      {look !== undefined && <span className={styles['why']}>{t(`look.${look}`)}</span>}
    </span>
  )
}
