import { queryClient } from './query-client.ts'
import { useInterface } from './interface.ts'
import { wire } from './wire.ts'
import { dropAnnouncements } from '../ui/announcements.ts'

const resets = new Set<() => void>()

/**
 * Registers what has to be forgotten when the vault is locked: the reset of a feature's own store.
 * Called once at the top of the module that makes the store.
 */
export const whenLocked = (reset: () => void): void => {
  resets.add(reset)
}

/**
 * Takes everything of the family out of the page (P4): answers, drafts, toasts, what was read out, the address. The
 * tree is keyed by `locks`, so every component's own state goes too.
 */
export const forgetEverything = (): void => {
  queryClient.clear()
  for (const reset of resets) reset()
  dropAnnouncements()
  window.history.replaceState(null, '', '#/')
  document.title = 'Kinventory'
  useInterface.setState(({ locks }) => ({ vault: undefined, locks: locks + 1 }))
}

const showState = async (): Promise<void> => {
  const status = await wire.system.status().catch(() => undefined)
  if (status) useInterface.setState({ status, vault: status.vault })
}

/**
 * Forgets everything and shows what the vault is now: also for when another vault has come into the
 * place of the one on the screen.
 */
export const startAnew = async (): Promise<void> => {
  forgetEverything()
  await showState()
}

/** Locks at once in the window, then in the program; where that fails, shows the state as it is. */
export const lockNow = async (): Promise<void> => {
  forgetEverything()
  try {
    await wire.vault.lock()
  } finally {
    await showState()
  }
}
