import type { ReactElement } from 'react'
import type { ActionState } from '../../../domain/model/checklist.ts'
import styles from './tick-box.module.css'

/**
 * A box for a pen. Ticked where the family has ticked it; with a dashed edge while the step waits; with
 * a bar where it is not for them. The state stands beside it in words.
 */
export function TickBox({ state }: { readonly state: ActionState }): ReactElement {
  return (
    <svg className={styles['box']} viewBox="0 0 20 20" aria-hidden>
      <rect
        x="1.5"
        y="1.5"
        width="17"
        height="17"
        rx="2.5"
        fill="none"
        strokeWidth="1.6"
        strokeDasharray={state === 'waiting' ? '3.2 2.4' : undefined}
      />
      {state === 'done' && <path d="M5 10.5 8.6 14 15.4 6" fill="none" strokeWidth="2.4" />}
      {state === 'not-for-us' && <path d="M5.5 10h9" strokeWidth="2.4" />}
    </svg>
  )
}
