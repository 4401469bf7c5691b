import type { ReactElement, ReactNode } from 'react'
import styles from './paper-desk.module.css'

export interface PaperDeskProps {
  readonly toolbar: ReactNode
  readonly children: ReactNode
}

/** The page has no frame that would move the focus to it. */
const takeLostFocus = (desk: HTMLElement | null): void => {
  if (document.activeElement === document.body) desk?.focus({ preventScroll: true })
}

/** A sheet as paper on a quiet ground, and the few choices above it: the preview is the page. */
export function PaperDesk({ toolbar, children }: PaperDeskProps): ReactElement {
  return (
    <div ref={takeLostFocus} tabIndex={-1} className={styles['desk']}>
      {toolbar}
      <main className={styles['paper']}>{children}</main>
    </div>
  )
}
