import type { Desktop } from './electron-double/browser/desktop.ts'
import type { RunningHost } from './host.ts'

/** The desktop around a host. Fails on a host that has none: its spec lacks the tag `@desktop`. */
export const desktopOf = ({ desktop }: RunningHost): Desktop => {
  if (!desktop) throw new Error('This host has no desktop around it: tag the spec @desktop')
  return desktop
}
