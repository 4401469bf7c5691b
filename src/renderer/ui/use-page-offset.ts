import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface PageOffset<Part extends HTMLElement> {
  /** For the element whose place is wanted. */
  readonly ref: RefObject<Part | null>
  /** In pixels from the top of the document; 0 until the element is there. */
  readonly offset: number
}

/**
 * How far down the page a list begins, so that the window's scrolling can be counted from there. Whatever stands
 * above it can grow or shrink: the height of the whole page tells.
 */
export const usePageOffset = <Part extends HTMLElement>(): PageOffset<Part> => {
  const ref = useRef<Part>(null)
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const part = ref.current
    if (!part) return undefined
    const measure = (): void => setOffset(part.getBoundingClientRect().top + window.scrollY)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [])
  return { ref, offset }
}
