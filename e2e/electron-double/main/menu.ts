import { BrowserWindow } from './browser-window.ts'
import { modelled } from './modelled.ts'
import { preventable } from './preventable.ts'
import { record } from './records.ts'
import type { Surface } from './surface.ts'
import { answers } from './worker.ts'

type Template = Electron.MenuItemConstructorOptions

/** `MenuItem`: what its template said. */
class MenuItem {
  readonly id: string
  readonly role: string | undefined
  readonly label: string
  readonly type: string
  readonly accelerator: string | undefined
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly submenu: Menu | undefined
  readonly click: Template['click']

  constructor(template: Template) {
    this.id = template.id ?? ''
    this.role = template.role
    this.label = template.label ?? template.role ?? ''
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal')
    this.accelerator = template.accelerator ?? undefined
    this.enabled = template.enabled ?? true
    this.visible = template.visible ?? true
    this.checked = template.checked ?? false
    this.submenu = Array.isArray(template.submenu) ? new Menu(template.submenu) : undefined
    this.click = template.click
  }

  isCalled(name: string): boolean {
    return [this.id, this.role, this.label].includes(name)
  }
}

/** `Menu`: its items; nothing is drawn. */
class Menu {
  readonly items: readonly MenuItem[]

  constructor(templates: readonly Template[]) {
    this.items = templates.map((template) => modelled('MenuItem', new MenuItem(template)))
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }

  popup(): void {
    record('Menu.popup')
  }
}

let current: Menu | null = null

export const menuModule = modelled('Menu', {
  buildFromTemplate: (templates: Template[]): Menu => {
    record('Menu.buildFromTemplate', templates)
    return modelled('Menu', new Menu(templates))
  },
  setApplicationMenu: (menu: Electron.Menu | null): void => {
    record('Menu.setApplicationMenu', menu === null ? null : 'menu')
    current = menu as unknown as Menu | null
  },
  getApplicationMenu: (): Menu | null => current,
} satisfies Pick<Surface<typeof Electron.Menu, 'setApplicationMenu'>, 'setApplicationMenu'> & {
  readonly buildFromTemplate: (templates: Template[]) => object
  readonly getApplicationMenu: () => object | null
})

const find = (path: readonly string[]): MenuItem => {
  let menu = current
  let item: MenuItem | undefined
  for (const name of path) {
    item = menu?.items.find((one) => one.isCalled(name))
    menu = item?.submenu ?? null
  }
  if (!item) throw new Error(`The application's menu has no item ${path.join(' > ')}`)
  return item
}

answers({
  clickMenu: (path) => {
    const item = find(path)
    if (!item.enabled || !item.visible) throw new Error(`${path.join(' > ')} cannot be chosen`)
    if (!item.click) throw new Error(`The double acts for no role: ${item.role ?? item.label}`)
    const window = BrowserWindow.getFocusedWindow() ?? undefined
    item.click(item as never, window as never, preventable({}) as never)
  },
})
