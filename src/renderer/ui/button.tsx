import { useEffect, useRef, type ReactElement, type ReactNode, type Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { dropStaleAnnouncements } from '../state/announcements.ts'
import { classNames } from './class-names.ts'
import styles from './button.module.css'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

export interface ButtonProps {
  readonly children: ReactNode
  /** One `primary` per screen; `danger` only inside a question that names what will go. */
  readonly kind?: ButtonKind | undefined
  /** A lucide icon, only where it says more than the word. */
  readonly icon?: ReactNode
  readonly onPress?: (() => void) | undefined
  readonly type?: 'button' | 'submit' | undefined
  /** The id of the form a `submit` button belongs to, where it stands outside of it. */
  readonly form?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** Work is going on: stays focusable, cannot be pressed, says so to screen readers. */
  readonly isPending?: boolean | undefined
  readonly autoFocus?: boolean | undefined
  readonly 'aria-label'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-keyshortcuts'?: string | undefined
  readonly slot?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/** The classes of a button, for links that look like one. */
export const buttonClass = (kind: ButtonKind = 'secondary'): string =>
  classNames(styles['button'], styles[kind])

/** Something to do. For going somewhere use `LinkButton`. */
export function Button({ children, kind, icon, ...rest }: ButtonProps): ReactElement {
  const isPending = rest.isPending === true
  const hasWaited = useRef(false)
  useEffect(() => {
    hasWaited.current ||= isPending
  }, [isPending])
  useEffect(
    () => () => {
      if (hasWaited.current) dropStaleAnnouncements()
    },
    [],
  )
  return (
    <AriaButton {...rest} className={buttonClass(kind)}>
      {icon}
      <span className={styles['label']}>{children}</span>
    </AriaButton>
  )
}
