import { Menu } from 'electron'

/** macOS takes copy and paste from the menu; elsewhere the default one would only bring tools in. */
export const setMenu = (): void => {
  const roles = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] as const
  const menu = process.platform === 'darwin' ? Menu.buildFromTemplate([...roles]) : null
  Menu.setApplicationMenu(menu)
}
