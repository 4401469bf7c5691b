import type { ReactElement } from 'react'
import { classNames } from '../../ui/class-names.ts'
import styles from './timeline-picture.module.css'

export interface BreachBandProps {
  readonly number: number
  readonly left: number
  readonly right: number
  readonly badgeTop: number
  readonly height: number
  readonly isVague: boolean
  readonly isSure: boolean
  readonly isChosen: boolean
}

/** A breach: a band over the time of access, with its number above. */
export function BreachBand(props: BreachBandProps): ReactElement {
  const { number, left, right, badgeTop, height, isVague, isSure, isChosen } = props
  const width = Math.max(3, right - left)
  return (
    <g
      className={classNames(
        styles['breach'],
        isSure && styles['sure'],
        isVague && styles['vague'],
        isChosen && styles['chosen'],
      )}
    >
      <rect x={left} y={badgeTop} width={width} height={height - badgeTop} />
      <circle cx={left + width / 2} cy={badgeTop} r={9} />
      <text x={left + width / 2} y={badgeTop} dy="0.35em">
        {number}
      </text>
    </g>
  )
}
