import type { FocusEvent, ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './foot-bar.module.css'

export interface FootBarProps {
  readonly children: ReactNode
  /** The edge, which is `accent` unless told. */
  readonly tone?: 'accent' | 'possible' | 'done' | undefined
  /** Over everything else, and at the top of a narrow window. */
  readonly isUrgent?: boolean | undefined
  /** Only the place for it is there, so that what comes into it is read out. */
  readonly isEmpty?: boolean | undefined
  readonly onFocus?: ((event: FocusEvent) => void) | undefined
}

/** A message with its buttons that stays at the foot of the page; also beside an open dialog, never on paper. */
export function FootBar(props: FootBarProps): ReactElement {
  const { children, tone = 'accent', isUrgent = false, isEmpty = false, onFocus } = props
  return (
    // React Aria hides everything around an open dialog, but for what is marked so.
    <div
      className={classNames(styles['place'], isUrgent && styles['urgent'])}
      onFocus={onFocus}
      data-react-aria-top-layer="true"
      data-print="never"
    >
      <div className={isEmpty ? undefined : classNames(styles['bar'], styles[tone])}>
        {children}
      </div>
    </div>
  )
}
