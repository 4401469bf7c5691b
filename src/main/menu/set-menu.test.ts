import { expect, it, vi } from 'vitest'
import type { menuTemplate } from './menu-template.ts'
import { setMenu } from './set-menu.ts'

const set = vi.hoisted((): unknown[] => [])

vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: unknown) => template,
    setApplicationMenu: (menu: unknown) => set.push(menu),
  },
}))

/** Whether "Lock now" could be pressed, in each menu that was set. */
const locks = (): readonly unknown[] =>
  (set as ReturnType<typeof menuTemplate>[]).map((menus) =>
    menus
      .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      .filter(({ label }) => label === 'Lock now')
      .map(({ enabled }) => enabled),
  )

it('is a menu of a locked vault first, and is set anew only when that changes', () => {
  const show = setMenu({ ask: () => undefined, showLog: () => undefined })
  expect(locks()).toEqual([[false]])
  show(true)
  show(true)
  show(false)
  show(false)
  expect(locks()).toEqual([[false], [true], [false]])
})
