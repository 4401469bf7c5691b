import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'
import { whenLocked } from './lock.ts'

export interface ToastContent {
  readonly title: string
  readonly text?: string | undefined
  readonly tone?: 'plain' | 'done' | 'exposed' | undefined
  /** One thing to do about it, usually to take it back. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined
}

/** Read by the toast region and nobody else. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

whenLocked(() => toastQueue.clear())

/** Long enough to read it slowly and to reach for "undo". */
const readingTime = 8_000
const undoTime = 15_000

/** Like `showToast`; gives what takes it away. */
export const showClosableToast = (content: ToastContent): (() => void) => {
  const timeout = content.action ? undoTime : readingTime
  const key = toastQueue.add(content, content.tone === 'exposed' ? {} : { timeout })
  return () => toastQueue.close(key)
}

/**
 * Says something briefly in the corner; it is read out too. Failures stay until dismissed. Never put
 * something there that is not also to be found elsewhere.
 */
export const showToast = (content: ToastContent): void => void showClosableToast(content)
