import { endCalls } from './calls-until-lock.ts'
import { forgetHistory } from './forget-history.ts'
import { queryClient } from './query-client.ts'
import { useInterface } from './interface.ts'
import { isDesktop } from './link.ts'
import { wire } from './wire.ts'
import type { WatchedState } from '../../contract/system.ts'
import { dropAnnouncements } from './announcements.ts'

const resets = new Set<() => void>()

/**
 * Registers what has to be forgotten when the vault is locked: the reset of a feature's own store.
 * Called once at the top of the module that makes the store.
 */
export const whenLocked = (reset: () => void): void => {
  resets.add(reset)
}

/**
 * Takes everything of the family out of the page (P4): answers, those on their way too, drafts, toasts,
 * what was read out, the addresses of the tab's history. The tree is keyed by `locks`, so every
 * component's own state goes too.
 */
export const forgetEverything = (): void => {
  endCalls()
  for (const reset of resets) reset()
  queryClient.clear()
  dropAnnouncements()
  void forgetHistory()
  document.title = 'Kinventory'
  useInterface.setState(({ locks }) => ({ vault: undefined, warning: undefined, locks: locks + 1 }))
}

/** True from `lockNow` until the program tells that it has locked: an open vault it tells of is of before. */
let isLocking = false

/** Tells the window that nothing of the family is on the page, once that is drawn. */
const sayLetGo = (): void => {
  if (isDesktop()) setTimeout(() => void wire.desktop.letGo().catch(() => undefined))
}

/** Takes what the program tells of its vault; what was open here goes before anything else is drawn. */
export const takeState = (told: WatchedState): void => {
  const isOpen = useInterface.getState().vault?.kind === 'open'
  if (told.kind === 'locking') {
    if (isOpen && told.inSeconds === 0) forgetEverything()
    else if (isOpen) useInterface.setState({ warning: told.inSeconds })
    if (told.inSeconds === 0) sayLetGo()
    return
  }
  if (told.kind === 'open' && isLocking) return
  isLocking = false
  if (isOpen && told.kind !== 'open') forgetEverything()
  useInterface.setState({ vault: told, warning: undefined })
  if (told.kind !== 'open') sayLetGo()
}

const showState = async (): Promise<void> => {
  const status = await wire.system.status().catch(() => undefined)
  // The stream may have told it long since, and somebody may have opened the vault again.
  if (status && !useInterface.getState().vault) {
    useInterface.setState({ status, vault: status.vault })
  }
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
  isLocking = true
  forgetEverything()
  await wire.vault.lock().catch(() => undefined)
  isLocking = false
  await showState()
}
