import type { ReactElement, ReactNode } from 'react'
import styles from './two-columns.module.css'

export interface TwoColumnsProps {
  /** Two pieces, such as a card or a `Column` of them; the first is the wider one. */
  readonly children: ReactNode
}

export interface ColumnProps {
  /** Cards, one under the other. */
  readonly children: ReactNode
}

/** What a page is about beside what belongs to it; one under the other where the window is narrow. */
export function TwoColumns({ children }: TwoColumnsProps): ReactElement {
  return <div className={styles['columns']}>{children}</div>
}

/** Several cards that stand where one piece of `TwoColumns` would. */
export function Column({ children }: ColumnProps): ReactElement {
  return <div className={styles['column']}>{children}</div>
}
