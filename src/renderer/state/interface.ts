import { create } from 'zustand'
import type { z } from 'zod'
import type { WindowSettings } from '../../contract/desktop.ts'
import type { statusSchema } from '../../contract/system.ts'
import type { LinkEnd } from './session.ts'
import type { VaultState } from '../../domain/model/vault-state.ts'

export type HostStatus = z.infer<typeof statusSchema>
export type Theme = WindowSettings['theme']

/**
 * The road to the program. `taken-over`: another tab has it. `no-session`: this page was opened
 * without a token, or its session ended. `lost`: the program stopped answering.
 */
export type LinkState = 'connecting' | 'ready' | LinkEnd

export interface InterfaceState {
  readonly link: LinkState
  /** Undefined until the program has said it, and while locking. */
  readonly vault: VaultState | undefined
  /** In so many seconds the open vault locks by itself, unless somebody shows up. */
  readonly warning: number | undefined
  readonly status: HostStatus | undefined
  readonly theme: Theme
  /** Counts the times the vault was closed; the whole tree is keyed by it. */
  readonly locks: number
}

/** What is only the interface's. Nothing in it outlives the page, and nothing in it is the family's. */
export const useInterface = create<InterfaceState>(() => ({
  link: 'connecting',
  vault: undefined,
  warning: undefined,
  status: undefined,
  theme: 'system',
  locks: 0,
}))

/** Shows the page light, dark, or as the computer is set; kept until the page is closed. */
export const setTheme = (theme: Theme): void => {
  useInterface.setState({ theme })
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
