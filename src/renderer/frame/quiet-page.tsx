import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { Mark } from './mark.tsx'
import styles from './quiet-page.module.css'

export interface QuietPageProps {
  readonly title: string
  readonly children?: ReactNode
  /** Only waiting: says so to screen readers, and draws nothing that would flicker. */
  readonly isBusy?: boolean | undefined
  /** Nothing on the page asks for the focus, so the title takes it where it was lost. */
  readonly takesFocus?: boolean | undefined
}

/**
 * A page with one thing on it and nothing of the family: opening, locked, taken over, key missing.
 * The unlock and vault-state screens are built in it.
 */
export function QuietPage({ title, children, isBusy, takesFocus }: QuietPageProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // What had it may have gone with the state before.
    if (takesFocus && document.activeElement === document.body) heading.current?.focus()
  }, [title, takesFocus])
  return (
    <main className={styles['page']}>
      <div className={styles['sheet']} {...(isBusy && { role: 'status', 'data-busy': true })}>
        <Mark />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </main>
  )
}
