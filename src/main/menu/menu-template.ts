import type { MenuItemConstructorOptions } from 'electron'
import type { Ask } from '../../contract/desktop.ts'
import type { words } from '../words.ts'

/** What the menu depends on and what it does. */
export interface MenuFacts {
  readonly platform: NodeJS.Platform
  /** A vault is open: most items are of no use without one. */
  readonly isOpen: boolean
  readonly words: (typeof words)['menu']
  readonly ask: (ask: Ask) => void
  readonly showLog: () => void
}

type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }

/** Asks the page; greyed out while no vault is open. */
const itemsOf = ({ isOpen, ask }: MenuFacts) => {
  const asking = (label: string, wanted: Ask, accelerator?: string): Item => ({
    label,
    enabled: isOpen,
    click: () => ask(wanted),
    ...(accelerator !== undefined && { accelerator }),
  })
  return {
    asking,
    /** The page has these keys itself, also while this menu is greyed out; here they are only shown. */
    withPageKeys: (label: string, wanted: Ask, accelerator: string): Item => ({
      ...asking(label, wanted, accelerator),
      registerAccelerator: false,
    }),
    going: (label: string, to: Extract<Ask, { kind: 'go' }>['to'], accelerator?: string): Item =>
      asking(label, { kind: 'go', to }, accelerator),
  }
}

/** The page says more than the system's own panel, and is not there while no vault is open. */
const aboutItem = (facts: MenuFacts): Item => {
  const label = facts.words.help.about
  return facts.isOpen ? itemsOf(facts).going(label, 'about') : { label, role: 'about' }
}

const appMenu = (facts: MenuFacts): Item => {
  const { words } = facts
  const { going } = itemsOf(facts)
  return {
    label: words.app,
    submenu: [
      aboutItem(facts),
      separator,
      going(words.settings, 'settings', 'Command+,'),
      separator,
      { label: words.services, role: 'services' },
      separator,
      { label: words.hide, role: 'hide' },
      { label: words.hideOthers, role: 'hideOthers' },
      { label: words.showAll, role: 'unhide' },
      separator,
      { label: words.quit, role: 'quit' },
    ],
  }
}

/** Where there is no menu of the app, its last items are here. */
const fileEnd = (facts: MenuFacts): readonly Item[] => {
  const { platform, words } = facts
  if (platform === 'darwin') return [{ label: words.file.close, role: 'close' }]
  return [
    itemsOf(facts).going(words.settings, 'settings', 'Control+,'),
    separator,
    { label: platform === 'win32' ? words.exit : words.quit, role: 'quit' },
  ]
}

const fileMenu = (facts: MenuFacts): Item => {
  const { file } = facts.words
  const { asking, going, withPageKeys } = itemsOf(facts)
  return {
    label: file.label,
    submenu: [
      going(file.import, 'import', 'CommandOrControl+O'),
      separator,
      going(file.backup, 'backups'),
      { ...asking(file.restore, { kind: 'restore' }), enabled: true },
      separator,
      asking(file.print, { kind: 'print' }, 'CommandOrControl+P'),
      asking(file.savePaper, { kind: 'save-paper' }, 'CommandOrControl+Shift+S'),
      separator,
      withPageKeys(file.lock, { kind: 'lock' }, 'CommandOrControl+Shift+L'),
      separator,
      ...fileEnd(facts),
    ],
  }
}

/** Their keys are the text field's own, and in a table the page's: registered they would come twice. */
const editRoles = {
  undo: 'undo',
  redo: 'redo',
  cut: 'cut',
  copy: 'copy',
  paste: 'paste',
  selectAll: 'selectAll',
} as const

const editMenu = ({ words: { edit } }: MenuFacts): Item => {
  const item = (name: keyof typeof editRoles): Item => ({
    label: edit[name],
    role: editRoles[name],
    registerAccelerator: false,
  })
  return {
    label: edit.label,
    submenu: [
      item('undo'),
      item('redo'),
      separator,
      item('cut'),
      item('copy'),
      item('paste'),
      item('selectAll'),
    ],
  }
}

const viewMenu = ({ words: { view } }: MenuFacts): Item => ({
  label: view.label,
  submenu: [
    { label: view.zoomIn, role: 'zoomIn' },
    // The plus key without Shift, as most keyboards have it.
    { label: view.zoomIn, role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { label: view.zoomOut, role: 'zoomOut' },
    { label: view.resetZoom, role: 'resetZoom' },
    separator,
    { label: view.fullScreen, role: 'togglefullscreen' },
  ],
})

const goMenu = (facts: MenuFacts): Item => {
  const { go } = facts.words
  const { going, withPageKeys } = itemsOf(facts)
  return {
    label: go.label,
    submenu: [
      going(go.household, 'household', 'CommandOrControl+1'),
      going(go.accounts, 'accounts', 'CommandOrControl+2'),
      going(go.breaches, 'breaches', 'CommandOrControl+3'),
      going(go.toDo, 'to-do', 'CommandOrControl+4'),
      going(go.letters, 'letters', 'CommandOrControl+5'),
      separator,
      withPageKeys(go.find, { kind: 'find' }, 'CommandOrControl+K'),
    ],
  }
}

const windowMenu = ({ words }: MenuFacts): Item => ({
  label: words.window.label,
  role: 'window',
  submenu: [
    { label: words.window.minimise, role: 'minimize' },
    { label: words.window.zoom, role: 'zoom' },
    separator,
    { label: words.window.front, role: 'front' },
  ],
})

const helpMenu = (facts: MenuFacts): Item => {
  const { platform, words, showLog } = facts
  const { going } = itemsOf(facts)
  return {
    label: words.help.label,
    role: 'help',
    submenu: [
      { label: words.help.log, click: showLog },
      separator,
      ...(platform === 'darwin' ? [] : [aboutItem(facts)]),
      going(words.help.licences, 'about'),
    ],
  }
}

/**
 * The menu of the app as the platform has it. No tools of developers, and nothing that loads the page again: what
 * somebody is typing would be lost.
 */
export const menuTemplate = (facts: MenuFacts): MenuItemConstructorOptions[] => {
  const isMac = facts.platform === 'darwin'
  return [
    ...(isMac ? [appMenu(facts)] : []),
    fileMenu(facts),
    editMenu(facts),
    viewMenu(facts),
    goMenu(facts),
    ...(isMac ? [windowMenu(facts)] : []),
    helpMenu(facts),
  ]
}
