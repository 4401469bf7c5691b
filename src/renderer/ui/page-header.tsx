import type { ReactElement, ReactNode } from 'react'
import styles from './page-header.module.css'

export interface PageHeaderProps {
  /** What kind of page it is, small, above the title. */
  readonly eyebrow?: ReactNode
  /** The page's only h1. */
  readonly title: ReactNode
  /** The one sentence that matters most, with the decisive part in `<b>`. */
  readonly lead?: ReactNode
  /** One primary button at most. */
  readonly actions?: ReactNode
}

/** The head of every screen: one sentence first, the next step in reach. */
export function PageHeader({ eyebrow, title, lead, actions }: PageHeaderProps): ReactElement {
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        {eyebrow !== undefined && <p className={styles['eyebrow']}>{eyebrow}</p>}
        <h1>{title}</h1>
      </div>
      {lead !== undefined && (
        <div className={styles['lead']}>
          <p>{lead}</p>
        </div>
      )}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  )
}
