import { Menu } from 'electron'
import { words } from '../words.ts'
import { menuTemplate, type MenuFacts } from './menu-template.ts'

/**
 * Sets the app's menu, first as it is with no vault open; gives what sets it anew when that changes. In the place of
 * Electron's own, which would bring its tools in.
 */
export const setMenu = (does: Pick<MenuFacts, 'ask' | 'showLog'>): ((isOpen: boolean) => void) => {
  let shown: boolean | undefined
  const show = (isOpen: boolean): void => {
    // A menu that somebody has open would close.
    if (shown === isOpen) return
    shown = isOpen
    const facts = { ...does, isOpen, platform: process.platform, words: words.menu }
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(facts)))
  }
  show(false)
  return show
}
