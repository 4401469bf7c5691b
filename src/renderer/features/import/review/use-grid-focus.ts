import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { GridPlace } from './grid-keys.ts'

export interface GridFocus {
  readonly current: GridPlace
  /** Notes where the focus already is, after a press of the mouse or the tab key. */
  readonly note: (place: GridPlace) => void
  /** Takes the focus there. */
  readonly go: (place: GridPlace) => void
}

/** The control of a row, or the row itself where it has no such control. */
export const controlAt = (grid: Element | null, place: GridPlace): HTMLElement | null => {
  const row = grid?.querySelector<HTMLElement>(`tr[data-index="${place.at}"]`) ?? null
  return row?.querySelector<HTMLElement>(`[data-column="${place.column}"]:enabled`) ?? row
}

/** Where an event inside the grid happened; undefined outside the rows. */
export const placeOf = (target: EventTarget): GridPlace | undefined => {
  if (!(target instanceof Element)) return undefined
  const at = target.closest<HTMLElement>('tr')?.dataset['index']
  if (at === undefined) return undefined
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column']
  return { at: Number(at), column: Number(column ?? 0) }
}

/** One tab stop for the whole grid (a roving focus); arrow keys move it. */
export const useGridFocus = (grid: RefObject<HTMLElement | null>, rows: number): GridFocus => {
  const [place, setPlace] = useState<GridPlace>({ at: 0, column: 0 })
  const wanted = useRef<GridPlace>(undefined)
  // A filter may have left fewer rows than there were.
  const current = { ...place, at: Math.max(0, Math.min(place.at, rows - 1)) }
  useLayoutEffect(() => {
    if (!wanted.current) return
    controlAt(grid.current, wanted.current)?.focus({ preventScroll: true })
    wanted.current = undefined
  })
  return {
    current,
    note: (next) => {
      if (next.at !== place.at || next.column !== place.column) setPlace(next)
    },
    go: (next) => {
      wanted.current = next
      setPlace({ ...next })
    },
  }
}
