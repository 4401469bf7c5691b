import type { ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './tiles.module.css'

export interface TilesProps {
  /** What the figures are about, for screen readers. */
  readonly label: string
  /** `Tile`s, two to five. */
  readonly children: ReactNode
}

export interface TileProps {
  /** The figure, formatted: `23`, `5 of 12`. */
  readonly figure: ReactNode
  readonly children: ReactNode
  /** Brick red: something is exposed and it is not settled. */
  readonly isHot?: boolean | undefined
  /** Under the words, such as a `ProgressBar`. */
  readonly below?: ReactNode
}

/** The figures of a page in one row, after its sentence. */
export function Tiles({ label, children }: TilesProps): ReactElement {
  return (
    <section aria-label={label} className={styles['tiles']}>
      {children}
    </section>
  )
}

/** One figure with the words that give it meaning. */
export function Tile({ figure, children, isHot, below }: TileProps): ReactElement {
  return (
    <div className={classNames(styles['tile'], isHot && styles['hot'])}>
      <p className={styles['words']}>
        <b>{figure}</b> <span>{children}</span>
      </p>
      {below}
    </div>
  )
}
