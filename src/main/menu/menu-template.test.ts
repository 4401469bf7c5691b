import { describe, expect, it } from 'vitest'
import type { Ask } from '../../contract/desktop.ts'
import { words } from '../words.ts'
import { menuTemplate } from './menu-template.ts'

const platforms = ['darwin', 'win32', 'linux'] as const

type Item = ReturnType<typeof menuTemplate>[number]

const menuOf = (platform: NodeJS.Platform, isOpen = true) => {
  const done: (Ask | 'log')[] = []
  const menus = menuTemplate({
    platform,
    isOpen,
    words: words.menu,
    ask: (ask) => done.push(ask),
    showLog: () => done.push('log'),
  })
  const itemsIn = ({ submenu }: Item): readonly Item[] => (Array.isArray(submenu) ? submenu : [])
  const items = menus.flatMap(itemsIn).filter(({ type }) => type !== 'separator')
  const click = (label: string): Ask | 'log' | undefined => {
    const found = items.find((item) => item.label === label)
    found?.click?.({} as never, undefined, {} as never)
    return done.pop()
  }
  return { menus, items, click }
}

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** Everything a role may be: none loads the page again, opens tools or another window. */
const allowedRoles: ReadonlySet<string> = new Set(
  (
    'undo redo cut copy paste selectAll zoomIn zoomOut resetZoom togglefullscreen ' +
    'about services hide hideOthers unhide minimize zoom front close quit'
  ).split(' '),
)

describe.each(platforms)('the menu on %s', (platform) => {
  it.each<[string, Ask | 'log']>([
    ['Import a list…', { kind: 'go', to: 'import' }],
    ['Save a backup…', { kind: 'go', to: 'backups' }],
    ['Restore a backup…', { kind: 'restore' }],
    ['Print…', { kind: 'print' }],
    ['Save as PDF…', { kind: 'save-paper' }],
    ['Lock now', { kind: 'lock' }],
    ['Settings…', { kind: 'go', to: 'settings' }],
    ['Household', { kind: 'go', to: 'household' }],
    ['Accounts', { kind: 'go', to: 'accounts' }],
    ['Breaches', { kind: 'go', to: 'breaches' }],
    ['To do', { kind: 'go', to: 'to-do' }],
    ['Letters', { kind: 'go', to: 'letters' }],
    ['Go to…', { kind: 'find' }],
    ['Show the log', 'log'],
    ['About Kinventory', { kind: 'go', to: 'about' }],
    ['Licences', { kind: 'go', to: 'about' }],
  ])('%s does what it says', (label, asked) => {
    expect(menuOf(platform).click(label)).toEqual(asked)
  })

  it('leaves nothing enabled while locked but what needs no vault', () => {
    const enabled = ({ items }: ReturnType<typeof menuOf>): readonly unknown[] =>
      items.filter((item) => item.click && item.enabled !== false).map(({ label }) => label)
    expect(enabled(menuOf(platform, false))).toEqual(['Restore a backup…', 'Show the log'])
    expect(enabled(menuOf(platform, true))).toHaveLength(16)
  })

  it('has the panel of the system for the page on the program while locked', () => {
    const rolesOf = (isOpen: boolean) =>
      menuOf(platform, isOpen).items.flatMap(({ label, role }) =>
        label === words.menu.help.about ? [role] : [],
      )
    expect([rolesOf(false), rolesOf(true)]).toEqual([['about'], [undefined]])
  })

  it.each([true, false])('has no role but these, open: %s', (isOpen) => {
    const roles = menuOf(platform, isOpen).items.flatMap(({ role }) => role ?? [])
    expect(roles.filter((role) => !allowedRoles.has(role))).toEqual([])
  })

  it('says nothing that is not in the catalogue, and every item something', () => {
    const { menus, items } = menuOf(platform)
    const known = new Set(textsOf(words.menu))
    expect([...menus, ...items].filter(({ label }) => !known.has(label ?? ''))).toEqual([])
  })

  it('gives no two items the same keys', () => {
    const keys = menuOf(platform).items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(keys.length).toBeGreaterThan(8)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('leaves the page the keys that it has itself', () => {
    const left = menuOf(platform).items.filter((item) => item.registerAccelerator === false)
    expect(left.map(({ label }) => label).join(', ')).toBe(
      'Lock now, Undo, Redo, Cut, Copy, Paste, Select all, Go to…',
    )
    const keysOf = (label: string) => left.find((item) => item.label === label)?.accelerator
    expect(keysOf('Lock now')).toBe('CommandOrControl+Shift+L')
    expect(keysOf('Go to…')).toBe('CommandOrControl+K')
  })
})

describe('the platform’s conventions', () => {
  it.each([
    ['darwin', ['Kinventory', 'File', 'Edit', 'View', 'Go', 'Window', 'Help']],
    ['win32', ['File', 'Edit', 'View', 'Go', 'Help']],
    ['linux', ['File', 'Edit', 'View', 'Go', 'Help']],
  ] as const)('on %s the menus are %j', (platform, labels) => {
    expect(menuOf(platform).menus.map(({ label }) => label)).toEqual(labels)
  })

  it.each([
    ['darwin', 'Quit Kinventory', 'Command+,'],
    ['win32', 'Exit', 'Control+,'],
    ['linux', 'Quit Kinventory', 'Control+,'],
  ] as const)('on %s one leaves by “%s” and sets by %s', (platform, quit, keys) => {
    const { items } = menuOf(platform)
    expect(items.find(({ role }) => role === 'quit')?.label).toBe(quit)
    expect(items.find(({ label }) => label === 'Settings…')?.accelerator).toBe(keys)
  })

  it('zooms in by the plus key with and without Shift', () => {
    const larger = menuOf('linux').items.filter(({ role }) => role === 'zoomIn')
    expect(larger.map(({ accelerator, visible }) => [accelerator, visible])).toEqual([
      [undefined, undefined],
      ['CommandOrControl+=', false],
    ])
  })
})
