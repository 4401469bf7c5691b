import type { ReactElement, ReactNode } from 'react'
import styles from './points.module.css'

export interface PointsProps {
  /** Said before the list is read out, where no heading stands above it. */
  readonly label?: string | undefined
  /** `<li>` elements, or nothing in the place of one. */
  readonly children: ReactNode
}

/** A few short sentences that belong together, each behind a dash. */
export const Points = ({ label, children }: PointsProps): ReactElement => (
  <ul className={styles['points']} aria-label={label}>
    {children}
  </ul>
)
