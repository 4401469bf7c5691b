import type { BrowserWindow } from 'electron'
import { redactedTrace } from '../../application/launch/redacted-trace.ts'
import type { Place } from './fit-to-screens.ts'
import type { WindowMemory, WindowPlace } from './window-memory.ts'

/** While somebody drags a window, it tells of a new place many times a second. */
const settling = 500

const isSame = (one: Place, other: Place): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height

const stateOf = (window: BrowserWindow, before: WindowPlace | undefined): WindowPlace['state'] => {
  if (window.isFullScreen()) return 'full-screen'
  if (window.isMaximized()) return 'maximised'
  // A minimised window does not tell what it will be when it comes back.
  return (window.isMinimized() && before?.state) || 'normal'
}

/**
 * Remembers where the window is, once it has come to rest and when it closes. A disk that refuses is told of once;
 * nothing depends on it.
 */
export const rememberPlace = (
  window: BrowserWindow,
  memory: WindowMemory,
  log: (line: string) => void,
): void => {
  // Systems round, and count their borders in: what the window says at first stands for what it was asked to be.
  // Without this it would grow a little with each start.
  const opened = window.getNormalBounds()
  const asked = memory.now().place
  let settled: ReturnType<typeof setTimeout> | undefined
  let hasFailed = false
  const keep = (): void => {
    clearTimeout(settled)
    const before = memory.now().place
    const bounds = window.getNormalBounds()
    const found = asked && isSame(bounds, opened) ? asked : bounds
    const { x, y, width, height } = found
    const place = { x, y, width, height, state: stateOf(window, before) }
    if (before && isSame(before, place) && before.state === place.state) return
    try {
      memory.keep({ place })
    } catch (error) {
      if (!hasFailed) log(`The place of the window was not kept: ${redactedTrace(error)}`)
      hasFailed = true
    }
  }
  const soon = (): void => {
    clearTimeout(settled)
    settled = setTimeout(keep, settling)
  }
  window.on('move', soon)
  window.on('resize', soon)
  window.on('maximize', soon)
  window.on('unmaximize', soon)
  window.on('enter-full-screen', soon)
  window.on('leave-full-screen', soon)
  window.on('close', keep)
  window.on('closed', () => clearTimeout(settled))
}
