import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { VerdictLevel } from '../../domain/model/verdict.ts'
import { classNames } from './class-names.ts'
import styles from './verdict-badge.module.css'

export interface VerdictBadgeProps {
  readonly level: VerdictLevel
}

/** How sure we are, as a word; the tone only helps. "Could not check" never looks like good news (P6). */
export function VerdictBadge({ level }: VerdictBadgeProps): ReactElement {
  const { t } = useTranslation('verdicts')
  return (
    <span className={classNames(styles['badge'], styles[level])} title={t(`levelMeaning.${level}`)}>
      {t(`level.${level}`)}
    </span>
  )
}
