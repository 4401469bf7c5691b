/** A place on the desktop that all screens share, in density-independent pixels; left of the first screen is negative. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The size at the first start, where the screen has room for it. */
const first = { width: 1180, height: 820 }

/** Below this nothing can be read; at 320 the page still needs no scrolling sideways (WCAG 1.4.10). */
export const least = { width: 360, height: 480 }

const commonArea = (one: Place, other: Place): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return width > 0 && height > 0 ? width * height : 0
}

const largest = (wanted: Place, screens: readonly Place[]): Place | undefined =>
  screens
    .map((screen) => ({ screen, area: commonArea(wanted, screen) }))
    .filter(({ area }) => area > 0)
    .toSorted((one, other) => other.area - one.area)[0]?.screen

/** `value` in whole pixels, but from `low` to `high`; where these cross, `high`. Not -0, which Electron takes for no number. */
const within = (value: number, low: number, high: number): number =>
  Math.min(Math.max(Math.round(value), low), high) + 0

const centred = (size: Pick<Place, 'width' | 'height'>, screen: Place): Place => {
  const width = Math.min(size.width, screen.width)
  const height = Math.min(size.height, screen.height)
  return {
    x: screen.x + Math.floor((screen.width - width) / 2),
    y: screen.y + Math.floor((screen.height - height) / 2),
    width,
    height,
  }
}

const isUsable = ({ x, y, width, height }: Place): boolean =>
  [x, y, width, height].every(Number.isFinite)

/**
 * Where a window that was at `wanted` goes, given the work areas of the screens that are there now, the main one
 * first: wholly inside the one it was mostly on, so that its title bar can be reached and its edges seized. Where its
 * screen is gone, or nothing is remembered, in the middle of the main one. It is never larger than its screen, and
 * not smaller than can be read unless the screen is. Takes any numbers: they come from a file.
 */
export const fitToScreens = (wanted: Place | undefined, screens: readonly Place[]): Place => {
  const main = screens[0] ?? { x: 0, y: 0, ...first }
  if (!wanted || !isUsable(wanted)) return centred(first, main)
  const width = (screen: Place): number => within(wanted.width, least.width, screen.width)
  const height = (screen: Place): number => within(wanted.height, least.height, screen.height)
  const screen = largest(wanted, screens)
  if (!screen) return centred({ width: width(main), height: height(main) }, main)
  return {
    x: within(wanted.x, screen.x, screen.x + screen.width - width(screen)),
    y: within(wanted.y, screen.y, screen.y + screen.height - height(screen)),
    width: width(screen),
    height: height(screen),
  }
}
