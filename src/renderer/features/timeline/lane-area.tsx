import { Group } from '@visx/group'
import { Area } from '@visx/shape'
import type { ReactElement } from 'react'
import styles from './timeline-picture.module.css'
import type { OpenSteps } from './timeline-view.ts'

export interface LaneAreaProps {
  readonly open: OpenSteps
  readonly top: number
  readonly height: number
  /** The most that a lane of this picture has. */
  readonly most: number
  /** Pixels of so many months since the first year began. */
  readonly xOfMonth: (month: number) => number
  readonly lastMonth: number
}

interface Corner {
  readonly x: number
  readonly surely: number
  readonly atMost: number
}

/** A step has two corners: months are counted, nothing between them is. */
const cornersOf = ({ open, xOfMonth, lastMonth }: LaneAreaProps): readonly Corner[] =>
  open.flatMap(([month, surely, atMost], place) => {
    const end = open[place + 1]?.[0] ?? lastMonth
    return [month, end].map((one) => ({ x: xOfMonth(one), surely, atMost }))
  })

/** How many accounts were open: for certain, and behind it how many may have been. */
export function LaneArea(props: LaneAreaProps): ReactElement {
  const { top, height, most } = props
  const corners = [...cornersOf(props)]
  const y = (count: number): number => height - (most === 0 ? 0 : (count / most) * height)
  return (
    <Group top={top}>
      <Area
        data={corners}
        x={({ x }) => x}
        y0={height}
        y1={({ atMost }) => y(atMost)}
        className={styles['maybe']}
      />
      <Area
        data={corners}
        x={({ x }) => x}
        y0={height}
        y1={({ surely }) => y(surely)}
        className={styles['surely']}
      />
      <line
        x1={corners[0]?.x ?? 0}
        x2={corners.at(-1)?.x ?? 0}
        y1={height}
        y2={height}
        className={styles['ground']}
      />
    </Group>
  )
}
