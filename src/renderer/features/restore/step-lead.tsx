import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import styles from './restore.module.css'

/** The first sentence of a step. Takes the focus, since the button that led here is gone. */
export function StepLead({ children }: { readonly children: ReactNode }): ReactElement {
  const lead = useRef<HTMLParagraphElement>(null)
  useEffect(() => lead.current?.focus(), [])
  return (
    <p ref={lead} tabIndex={-1} className={styles['lead']}>
      {children}
    </p>
  )
}
