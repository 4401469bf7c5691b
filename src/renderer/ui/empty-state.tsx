import type { ReactElement, ReactNode } from 'react'
import styles from './empty-state.module.css'

export interface EmptyStateProps {
  readonly title: string
  /** What will stand here and what it is good for. */
  readonly children: ReactNode
  /** The way to fill it: one or two `Button` or `LinkButton`. */
  readonly actions?: ReactNode
}

/** Nothing here yet: says what will be, why it helps, and the first step. */
export function EmptyState({ title, children, actions }: EmptyStateProps): ReactElement {
  return (
    <div className={styles['empty']}>
      <h2>{title}</h2>
      <div className={styles['text']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
