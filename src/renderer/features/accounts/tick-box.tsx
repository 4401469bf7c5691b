import type { MouseEvent, ReactElement, ReactNode } from 'react'
import styles from './tick-box.module.css'

export interface TickBoxProps {
  readonly label: string
  readonly isTicked: boolean
  readonly isPartly?: boolean
  /** With the shift key: from the last tick to here. */
  readonly onTick: (isRange: boolean) => void
  readonly 'data-tick'?: string
  /** Seen beside the box, part of what can be pressed. */
  readonly words?: ReactNode
}

/** A bare box to tick. A native one: there is one in every line, and a click tells about the shift key. */
export function TickBox(props: TickBoxProps): ReactElement {
  const { label, isTicked, isPartly = false, onTick } = props
  return (
    <label className={styles['place']}>
      <input
        type="checkbox"
        className={styles['box']}
        aria-label={label}
        checked={isTicked}
        data-tick={props['data-tick']}
        ref={(box) => {
          if (box) box.indeterminate = isPartly
        }}
        onChange={() => undefined}
        onClick={(event: MouseEvent) => onTick(event.shiftKey)}
      />
      {props.words}
    </label>
  )
}
