import type { ReactElement } from 'react'
import styles from './mark.module.css'

/** The house and the name. */
export function Mark(): ReactElement {
  return (
    <span className={styles['mark']}>
      <svg width="22" height="22" viewBox="0 0 22 22" fill="none" stroke="currentColor" aria-hidden>
        <path d="M3 10 11 3l8 7v9H3z" strokeWidth="1.8" strokeLinejoin="round" />
        <path d="M8 19v-5h6v5M8 10.5h6" strokeWidth="1.8" />
      </svg>
      <b>Kinventory</b>
    </span>
  )
}
