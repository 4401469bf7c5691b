import type { ReactElement } from 'react'
import { ProgressBar } from './progress-bar.tsx'
import styles from './steps-done.module.css'

export interface StepsDoneProps {
  readonly done: number
  readonly steps: number
  /** The figures in words: `3 of 8 steps done`. */
  readonly words: string
}

/** How far the work on a breach has come, small beside the breach. */
export function StepsDone({ done, steps, words }: StepsDoneProps): ReactElement {
  return (
    <div className={styles['steps']}>
      <span>{words}</span>
      <ProgressBar label={words} value={done} max={steps} valueLabel={words} tone="done" isBare />
    </div>
  )
}
