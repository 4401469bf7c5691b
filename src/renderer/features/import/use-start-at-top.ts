import { useEffect, useRef } from 'react'

/**
 * Begins each step at the top of the page, with the focus there too, as a page of its own would. `place`
 * names the step; the first one is left to the frame.
 */
export const useStartAtTop = (place: string): void => {
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    window.scrollTo(0, 0)
    document.querySelector('main')?.focus({ preventScroll: true })
  }, [place])
}
