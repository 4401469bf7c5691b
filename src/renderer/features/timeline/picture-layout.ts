import { rowsOf } from './picture-scale.ts'

/** The size of a number's disc, with room beside it. */
const badge = 20
const laneHead = 22
const laneGap = 14
const headHeight = 26
const rowHeight = 36

/** Where a bar begins below the top of its row, and how thick it is; its name stands above it. */
export const barTop = 18
export const barHeight = 10

/** Where everything stands, in pixels from the top of the picture. */
export interface PictureLayout {
  readonly badgeRows: readonly number[]
  readonly badgeTop: (row: number) => number
  readonly lanes: readonly { readonly headTop: number; readonly top: number }[]
  readonly laneHeight: number
  readonly barsHead: number
  readonly rows: readonly number[]
  readonly height: number
}

/** Breaches by number above, then the lanes, then the accounts one by one. */
export const pictureLayout = (
  badges: readonly number[],
  lanes: number,
  bars: number,
): PictureLayout => {
  const badgeRows = rowsOf(badges, badge)
  const badgesHeight = badges.length === 0 ? 0 : (Math.max(...badgeRows) + 1) * badge + 6
  const laneHeight = lanes > 3 ? 36 : 52
  const laneTop = (place: number): number =>
    badgesHeight + place * (laneHead + laneHeight + laneGap) + laneHead
  const lanesEnd = lanes === 0 ? badgesHeight : laneTop(lanes - 1) + laneHeight + laneGap
  const barsEnd = bars === 0 ? lanesEnd : lanesEnd + headHeight + bars * rowHeight
  return {
    badgeRows,
    badgeTop: (row) => row * badge + badge / 2,
    lanes: Array.from({ length: lanes }, (_, place) => ({
      headTop: laneTop(place) - laneHead,
      top: laneTop(place),
    })),
    laneHeight,
    barsHead: lanesEnd,
    rows: Array.from({ length: bars }, (_, place) => lanesEnd + headHeight + place * rowHeight),
    height: barsEnd + 4,
  }
}
