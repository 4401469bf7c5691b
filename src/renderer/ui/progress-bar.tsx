import type { ReactElement } from 'react'
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import styles from './progress-bar.module.css'

export interface ProgressBarProps {
  /** What is going on: `Reading the file`. */
  readonly label: string
  readonly value: number
  readonly max: number
  /** The figures in words, as `3,000 of 10,000 rows`; default is a percentage. */
  readonly valueLabel?: string | undefined
  readonly isIndeterminate?: boolean | undefined
  /** `done`: for steps that were ticked off, in green. */
  readonly tone?: 'accent' | 'done' | undefined
  /** Shows the bar alone; the label stays for screen readers. */
  readonly isBare?: boolean | undefined
}

/** Long work, or steps done. Put a Cancel button beside long work. */
export function ProgressBar(props: ProgressBarProps): ReactElement {
  const { label, value, max, valueLabel, isBare, tone = 'accent' } = props
  return (
    <AriaProgressBar
      className={styles['progress'] ?? ''}
      value={value}
      // Of nothing, nothing is done; a maximum of 0 would divide by it.
      maxValue={Math.max(max, 1)}
      isIndeterminate={props.isIndeterminate ?? false}
      {...(valueLabel !== undefined && { valueLabel })}
      {...(isBare && { 'aria-label': label })}
    >
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          {!isBare && (
            <span className={styles['head']}>
              <Label>{label}</Label>
              <span className={styles['figure']}>{valueText}</span>
            </span>
          )}
          <span className={styles['track']} data-indeterminate={isIndeterminate || undefined}>
            <span
              className={styles['fill']}
              data-tone={tone}
              style={{ inlineSize: isIndeterminate ? '40%' : `${percentage ?? 0}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  )
}
