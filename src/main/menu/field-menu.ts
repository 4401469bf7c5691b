import {
  Menu,
  type BrowserWindow,
  type ContextMenuParams,
  type MenuItemConstructorOptions,
} from 'electron'
import { words } from '../words.ts'

/** What a right click on a text field offers; undefined anywhere else. No spelling, no look-up, no services. */
export const fieldMenuTemplate = (
  { isEditable, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'editFlags'>,
  { edit }: (typeof words)['menu'],
): MenuItemConstructorOptions[] | undefined =>
  isEditable
    ? [
        { label: edit.cut, role: 'cut', enabled: editFlags.canCut },
        { label: edit.copy, role: 'copy', enabled: editFlags.canCopy },
        { label: edit.paste, role: 'paste', enabled: editFlags.canPaste },
        { type: 'separator' },
        { label: edit.selectAll, role: 'selectAll', enabled: editFlags.canSelectAll },
      ]
    : undefined

/** Gives the window's text fields a menu of their own. */
export const giveFieldMenu = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, params) => {
    const template = fieldMenuTemplate(params, words.menu)
    if (template) Menu.buildFromTemplate(template).popup({ window })
  })
}
