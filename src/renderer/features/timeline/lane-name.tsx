import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './timeline-picture.module.css'

export interface LaneNameProps {
  readonly name: string
  /** How many accounts are open today: for certain, and at most. */
  readonly open: readonly [surely: number, atMost: number]
  readonly x: number
  readonly y: number
}

/** Whose lane it is, and how many accounts are open today. */
export function LaneName({ name, open, x, y }: LaneNameProps): ReactElement {
  const { t } = useTranslation('timeline')
  const [surely, atMost] = open
  const figures = [
    t('picture.now', { count: surely }),
    ...(atMost > surely ? [t('picture.atMost', { count: atMost })] : []),
  ]
  return (
    <text x={x} y={y} className={styles['lane']}>
      <tspan className={styles['who']}>{name}</tspan>
      <tspan dx={8}>{figures.join(', ')}</tspan>
    </text>
  )
}
