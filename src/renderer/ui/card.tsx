import { useId, type ReactElement, type ReactNode } from 'react'
import styles from './card.module.css'

export interface CardProps {
  readonly title?: ReactNode
  /** Beside the title: a legend, a link, a small button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One subject of a page. A section named by its title; never a card inside a card. */
export function Card({ title, aside, children }: CardProps): ReactElement {
  const id = useId()
  return (
    <section className={styles['card']} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <div className={styles['head']}>
          <h2 id={id}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
