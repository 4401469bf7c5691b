import type { ReactElement, ReactNode } from 'react'
import styles from './account-layout.module.css'
import { focusFirstProblem } from './focus-first-problem.ts'

export interface AccountLayoutProps {
  /** The form's cards and its bar. */
  readonly children: ReactNode
  /** What is known beside the form; under it where there is no room. */
  readonly side: ReactNode
  readonly after?: ReactNode
  /** Saves, and says whether it could: false puts the focus on the first problem. */
  readonly onSubmit: () => boolean
}

/** The form and, beside it, what follows from it. */
export function AccountLayout(props: AccountLayoutProps): ReactElement {
  return (
    <div className={styles['layout']}>
      <form
        noValidate
        autoComplete="off"
        translate="no"
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!props.onSubmit()) focusFirstProblem(event.currentTarget)
        }}
      >
        {props.children}
      </form>
      <div className={styles['side']}>{props.side}</div>
      {props.after !== undefined && <div className={styles['after']}>{props.after}</div>}
    </div>
  )
}
