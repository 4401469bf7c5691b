import type { LaunchFlags } from '../../src/application/launch/launch-flags.ts'

export interface HostFacts {
  readonly wanted: LaunchFlags['host']
  /** The Electron program, where it is there. */
  readonly runtime: string | undefined
  /** Why a window cannot open here at all, so that fetching the runtime would be in vain. */
  readonly obstacle: string | undefined
}

export type HostPlan =
  | { readonly kind: 'desktop'; readonly runtime: string }
  | { readonly kind: 'fetch' }
  | { readonly kind: 'loopback'; readonly reason: string | undefined }

/**
 * Decides the host. A runtime that is there is tried whatever the surroundings look like: it knows best,
 * and when it dies the loopback host follows.
 */
export const planHost = ({ wanted, runtime, obstacle }: HostFacts): HostPlan => {
  if (wanted === 'loopback') return { kind: 'loopback', reason: undefined }
  if (runtime !== undefined) return { kind: 'desktop', runtime }
  return obstacle === undefined ? { kind: 'fetch' } : { kind: 'loopback', reason: obstacle }
}

/** Why Electron could not open a window here, as far as can be told beforehand. */
export const desktopObstacle = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  user: number | undefined,
): string | undefined => {
  if (platform !== 'linux') return undefined
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'there is no display'
  return user === 0 ? 'Electron does not run as root' : undefined
}
