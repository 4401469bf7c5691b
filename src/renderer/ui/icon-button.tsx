import type { ReactElement, ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './icon-button.module.css'

export interface IconButtonProps {
  /** What it does, in words: the accessible name and the tooltip. */
  readonly label: string
  /** A lucide icon. */
  readonly icon: ReactNode
  readonly onPress?: (() => void) | undefined
  readonly isDisabled?: boolean | undefined
  readonly slot?: string | undefined
}

/** A button without room for its word; the word shows on hover and focus. Prefer `Button`. */
export function IconButton({ label, icon, ...rest }: IconButtonProps): ReactElement {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className={styles['button'] ?? ''}>
        {icon}
      </AriaButton>
      <Tooltip className={styles['tooltip'] ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
