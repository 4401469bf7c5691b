import type { WindowOrder } from '../verbs.ts'
import type { SessionRules } from './session.ts'

/** Electron's name for a permission, and that of Chromium's own protocol. */
const names = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['idle-detection', 'idle-detection'],
  ['window-management', 'window-management'],
] as const

type RequestName = (typeof names)[number][0]

const isAsked = (rules: SessionRules, contents: object, name: RequestName): boolean => {
  if (!rules.permissionRequest) return true
  let given = false
  const answer = (yes: boolean): void => void (given = yes)
  rules.permissionRequest(contents as never, name as never, answer, {} as never)
  return given
}

const isChecked = (rules: SessionRules, contents: object, name: RequestName): boolean =>
  rules.permissionCheck?.(contents as never, name as never, 'app://kinventory/', {} as never) ??
  true

/**
 * Asks both handlers of a session for each permission. Electron asks them when the page wants something; Chromium's own
 * prompts cannot be reached from outside, so the double asks when a window is made, and denies where both do.
 * A handler that is not there grants, as in Electron.
 */
export const permissionsOf = (rules: SessionRules, contents: object): WindowOrder['permissions'] =>
  names.map(([ours, chromium]) => ({
    name: chromium,
    granted: isAsked(rules, contents, ours) || isChecked(rules, contents, ours),
  }))
