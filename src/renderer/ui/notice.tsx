import type { ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'exposed' | 'possible' | 'done'

export interface NoticeProps {
  readonly tone?: NoticeTone | undefined
  /** The first words, bold: `Not taken:`. */
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** The next step, as a button or link. */
  readonly action?: ReactNode
  /** Reads it out when it appears; for what the guardian has just caused. */
  readonly isLive?: boolean | undefined
}

/** A sentence that must not be missed, in the flow of the page. One or two per screen. */
export function Notice(props: NoticeProps): ReactElement {
  const { tone = 'info', title, children, action, isLive } = props
  return (
    <div
      className={classNames(styles['notice'], styles[tone])}
      {...(isLive && { role: tone === 'exposed' ? 'alert' : 'status' })}
    >
      <p className={styles['text']}>
        {title !== undefined && <b>{title} </b>}
        {children}
      </p>
      {action}
    </div>
  )
}
