/** What the end of the program needs to know of a window. */
export interface OpenWindow {
  readonly id: number
  /** Asks the window's listeners and its page; gives whether it closed. */
  tryClose(): Promise<boolean>
  destroy(): void
}

const windows: OpenWindow[] = []

/** All windows there are, the oldest first. */
export const openWindows = (): readonly OpenWindow[] => [...windows]

export const addWindow = (window: OpenWindow): void => void windows.push(window)

export const removeWindow = (window: OpenWindow): void => {
  const index = windows.findIndex(({ id }) => id === window.id)
  if (index >= 0) windows.splice(index, 1)
}
