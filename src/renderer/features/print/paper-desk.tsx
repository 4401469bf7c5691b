import type { ReactElement, ReactNode } from 'react'
import { takeLostFocus } from './take-lost-focus.ts'
import styles from './paper-desk.module.css'

export interface PaperDeskProps {
  readonly toolbar: ReactNode
  readonly children: ReactNode
}

/** A sheet as paper on a quiet ground, and the few choices above it: the preview is the page. */
export function PaperDesk({ toolbar, children }: PaperDeskProps): ReactElement {
  return (
    // The page has no frame that would move the focus to it.
    <div ref={takeLostFocus} tabIndex={-1} className={styles['desk']}>
      {toolbar}
      <main className={styles['paper']}>{children}</main>
    </div>
  )
}
