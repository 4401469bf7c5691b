import { BrowserWindow } from 'electron'

/** Shows the one window to somebody who started the program again or took up a notification. */
export const bringForward = (): void => {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
