import { useSyncExternalStore } from 'react'

/** Below this the matrix would be more scrolling than reading, and a list is shown in its place. */
const narrow = '(max-width: 719px)'

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(narrow)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** True while the window is too narrow for a table of many columns. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches)
