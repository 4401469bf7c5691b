import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Heights before a row has been measured: a line on wide windows, a card on narrow ones. */
const lineHeight = 66
const cardHeight = 150
const cardsBelow = 780

export type RowVirtualizer = ReturnType<typeof useWindowVirtualizer<HTMLTableRowElement>>

export interface VirtualRows {
  /** For the element whose height all rows together make up. */
  readonly body: RefObject<HTMLTableSectionElement | null>
  readonly virtualizer: RowVirtualizer
  /** Distance of the rows from the top of the document. */
  readonly offset: number
}

/**
 * Draws only the rows near the window's visible part; the page itself scrolls. The current row stays
 * drawn wherever it is, so that it can keep the keyboard's focus.
 */
export const useRowVirtualizer = (count: number, current: number): VirtualRows => {
  const body = useRef<HTMLTableSectionElement>(null)
  const [{ offset, width }, setPlace] = useState({ offset: 0, width: 1000 })
  useLayoutEffect(() => {
    const element = body.current
    if (!element) return undefined
    const measure = (): void => {
      const { top, width: now } = element.getBoundingClientRect()
      const distance = Math.round(top + window.scrollY)
      setPlace((place) =>
        place.offset === distance && place.width === now ? place : { offset: distance, width: now },
      )
    }
    // What stands above can grow or shrink: the height of the whole page tells.
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    observer.observe(document.body)
    measure()
    return () => observer.disconnect()
  }, [])
  // oxlint-disable-next-line react/incompatible-library -- nothing here is compiled or memoised
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: () => (width < cardsBelow ? cardHeight : lineHeight),
    overscan: 8,
    scrollMargin: offset,
    scrollPaddingStart: 130,
    scrollPaddingEnd: 90,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range)
      if (current >= count || near.includes(current)) return near
      return [...near, current].toSorted((one, other) => one - other)
    },
  })
  return { body, virtualizer, offset }
}
