import { Notification } from 'electron'

/** Held until the system is done with it: a notice that is collected as garbage takes its click with it. */
let shown: Notification | undefined

/**
 * Shows a line as a notice of the system, without a sound, in the place of the one before; calls `clicked` when somebody
 * takes it up. A notice that the system does not want or cannot show is left out without a word: the app says the same.
 */
export const showNotice = (text: string, clicked: () => void): void => {
  if (!Notification.isSupported()) return
  shown?.close()
  const notice = new Notification({ title: 'Kinventory', body: text, silent: true })
  shown = notice
  const forget = (): void => {
    if (shown === notice) shown = undefined
  }
  notice.on('click', () => {
    forget()
    clicked()
  })
  notice.on('failed', forget)
  notice.show()
}
