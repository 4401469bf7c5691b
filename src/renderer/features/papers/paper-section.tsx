import type { ReactElement, ReactNode } from 'react'
import { classNames } from '../../ui/class-names.ts'
import styles from './papers.module.css'

export interface PaperSectionProps {
  readonly title: string
  readonly children: ReactNode
  /** In a frame. */
  readonly isBoxed?: boolean | undefined
  /** It is short, and stays on one page. */
  readonly isWhole?: boolean | undefined
}

/** A part of a document under its heading. */
export function PaperSection(props: PaperSectionProps): ReactElement {
  const { title, children, isBoxed, isWhole } = props
  return (
    <section
      className={classNames(
        styles['section'],
        isBoxed && styles['box'],
        isWhole && styles['whole'],
      )}
    >
      <h2>{title}</h2>
      {children}
    </section>
  )
}
