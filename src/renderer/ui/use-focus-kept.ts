import { useEffect, useRef, type RefObject } from 'react'

/**
 * Takes the focus where the button that had it went with a change of `step`, so that the keys go on from there.
 * The place needs `tabIndex={-1}`.
 */
export const useFocusKept = <Place extends HTMLElement = HTMLDivElement>(
  step: string | undefined,
): RefObject<Place | null> => {
  const place = useRef<Place>(null)
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [step])
  return place
}
