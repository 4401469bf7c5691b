import type { ReactElement } from 'react'
import { classNames } from './class-names.ts'
import styles from './person-dot.module.css'

export interface PersonDotProps {
  /** The name beside the dot; only its initial is shown. */
  readonly name: string
  /** From `useHousehold().hueOf(id)`. */
  readonly hue: number
  readonly size?: 'small' | 'large' | undefined
}

/** Slow to make and quick to use, so it is made once: lists draw dozens of dots at every turn of the wheel. */
const letters = new Intl.Segmenter()

/** A person at a glance. Decoration: the name must stand beside it in words. */
export function PersonDot({ name, hue, size = 'small' }: PersonDotProps): ReactElement {
  const initial = letters.segment(name.trim()).containing(0)?.segment.toLocaleUpperCase() ?? '?'
  return (
    <span className={classNames(styles['dot'], styles[size])} style={{ '--hue': hue }} aria-hidden>
      {initial}
    </span>
  )
}
