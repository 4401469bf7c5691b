import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, type Key, type RefObject } from 'react'
import type { ViewRow } from './matrix-view.ts'

/** A row that is drawn. */
export interface DrawnRow {
  readonly key: Key
  /** Its place among all rows, from 0. */
  readonly index: number
  /** The height of what is not drawn between the row before and this one, in pixels. */
  readonly gap: number
}

export interface DrawnRows {
  readonly items: readonly DrawnRow[]
  /** The height of what is not drawn below the last one. */
  readonly after: number
  /** For the `ref` of each row: heights differ, so each is measured once it is drawn. */
  readonly measure: (row: HTMLTableRowElement | null) => void
  /** How many rows are in sight. */
  readonly page: () => number
}

/** Close to most rows' height, in pixels. */
const usualHeight = { compact: 28, full: 53 }

/** The part of a box that the heads of the columns cover when it is full of rows, in pixels. */
const usualHeads = 180

/**
 * Which rows of a scrolling box exist: those in sight, some around them, and the one that is `kept` since the focus is
 * there or would come back to it.
 */
export const useDrawnRows = (
  box: RefObject<HTMLElement | null>,
  rows: readonly ViewRow[],
  isCompact: boolean,
  kept: number | undefined,
): DrawnRows => {
  const height = isCompact ? usualHeight.compact : usualHeight.full
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by hand
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
    initialRect: { width: 0, height: 900 },
    getItemKey: (index) => `${rows[index]?.row.accountId ?? index} ${isCompact ? 'c' : 'f'}`,
    rangeExtractor: (range: Range) => {
      const seen = defaultRangeExtractor(range)
      const isExtra = kept !== undefined && kept >= 0 && kept < rows.length && !seen.includes(kept)
      return isExtra ? [...seen, kept].toSorted((a, b) => a - b) : seen
    },
  })
  const found = virtual.getVirtualItems()
  const page = useCallback(
    () => Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - usualHeads) / height)),
    [box, height],
  )
  return {
    items: found.map(({ key, index, start }, place) => ({
      key: String(key),
      index,
      gap: start - (found[place - 1]?.end ?? 0),
    })),
    after: virtual.getTotalSize() - (found.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
    page,
  }
}
