import { useId, type ReactElement, type ReactNode } from 'react'
import styles from './card.module.css'

export interface CardProps {
  readonly title?: ReactNode
  /** Right after the title, and no part of its name: a sign that explains it. */
  readonly help?: ReactNode
  /** Beside the title: a legend, a link, a small button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** One subject of a page. A section named by its title; never a card inside a card. */
export function Card({ title, help, aside, children }: CardProps): ReactElement {
  const id = useId()
  return (
    <section className={styles['card']} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <div className={styles['head']}>
          <div className={styles['title']}>
            <h2 id={id}>{title}</h2>
            {help}
          </div>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
