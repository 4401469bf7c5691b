import { Notification } from 'electron'

/** Held until the system is done with it: one that is collected as garbage takes its click with it. */
let shown: Notification | undefined

/**
 * Shows a line as a notification of the system, without a sound, in the place of the one before; calls `clicked` when
 * somebody takes it up. One that the system does not want or cannot show is left out without a word: the app says the
 * same.
 */
export const showNotification = (text: string, clicked: () => void): void => {
  if (!Notification.isSupported()) return
  shown?.close()
  const notification = new Notification({ title: 'Kinventory', body: text, silent: true })
  shown = notification
  const forget = (): void => {
    if (shown === notification) shown = undefined
  }
  notification.on('click', () => {
    forget()
    clicked()
  })
  notification.on('failed', forget)
  notification.show()
}
