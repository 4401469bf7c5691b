import { LinkHorizontal } from '@visx/shape'
import type { ReactElement } from 'react'
import type { ReuseMap } from '../../../domain/reuse/mapped-reuse.ts'
import type { PicturePlan } from './picture-plan.ts'
import styles from './reuse-picture.module.css'

interface End {
  readonly x: number
  readonly y: number
}

export interface PictureEdgesProps {
  readonly plan: PicturePlan
  readonly map: ReuseMap
  /** The group whose edges stand out, as a place in the map. */
  readonly chosen: number
}

/** The width of the drawing; it is stretched to the room there is, and lines keep their width. */
const width = 100

/** The lines between groups and accounts. Decoration: the lists on both sides say the same in words. */
export function PictureEdges({ plan, map, chosen }: PictureEdgesProps): ReactElement {
  const heightOf = new Map(plan.groups.map(({ group, y }) => [group, y]))
  const edges = plan.accounts.flatMap(({ account, groups, y }) =>
    groups.map((group) => ({ account, group, from: heightOf.get(group) ?? 0, to: y })),
  )
  // The chosen ones last, so that they lie above the others.
  const inOrder = edges.toSorted((a, b) => Number(a.group === chosen) - Number(b.group === chosen))
  return (
    <svg
      className={styles['edges']}
      viewBox={`0 0 ${width} ${plan.height}`}
      preserveAspectRatio="none"
      style={{ blockSize: plan.height }}
      aria-hidden
    >
      {inOrder.map(({ account, group, from, to }) => (
        <LinkHorizontal<{ source: End; target: End }, End>
          key={`${group} ${account}`}
          data={{ source: { x: 0, y: from }, target: { x: width, y: to } }}
          x={(end) => end.x}
          y={(end) => end.y}
          className={styles['edge'] ?? ''}
          data-kind={map.groups[group]?.kind}
          data-urgency={map.groups[group]?.urgency}
          data-chosen={group === chosen || undefined}
          fill="none"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  )
}
