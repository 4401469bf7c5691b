import { Notification } from 'electron'

/**
 * Shows a line as a notice of the system, and calls `clicked` when somebody takes it up. A notice that the system does
 * not want or cannot show is left out without a word: the app says the same.
 */
export const showNotice = (text: string, clicked: () => void): void => {
  if (!Notification.isSupported()) return
  const notice = new Notification({ title: 'Kinventory', body: text })
  notice.on('click', clicked)
  notice.show()
}
