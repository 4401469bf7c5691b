import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { windowPreferences } from '../hardening/window-preferences.ts'
import type { WindowRemembered } from './window-memory.ts'

const electron = await vi.hoisted(async () => {
  const { createElectronStandIn } = await import('./test-support/window-stand-in.ts')
  return createElectronStandIn()
})
vi.mock('electron', () => electron.module)

const { createWindow } = await import('./create-window.ts')
const { nativeTheme, BrowserWindow } = electron.module

const session = {} as Parameters<typeof createWindow>[0]
const settings = { theme: 'system', contentProtection: false } as const

/** Makes the window; gives what it was made with and what it was told. */
const make = (remembered: WindowRemembered) => {
  createWindow(session, '/preload.cjs', remembered)
  const window = BrowserWindow.made
  if (!window) throw new Error('No window was made')
  return window
}

beforeEach(() => {
  electron.screens.splice(1)
  nativeTheme.computerIsDark = false
  nativeTheme.removeAllListeners()
})

/** The colour of the page, light and dark, from the place where it is decided. */
const paper = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(
  readFileSync(join(import.meta.dirname, '../../renderer/theme/tokens.css'), 'utf8'),
)

describe('the window', () => {
  it('shows at once in the colour of the page, light or dark as the computer is', () => {
    expect(make({ settings }).options).toMatchObject({ backgroundColor: paper?.[1], show: true })
    nativeTheme.computerIsDark = true
    const dark = { backgroundColor: paper?.[2], darkTheme: true }
    expect(make({ settings }).options).toMatchObject(dark)
  })

  it('is dark from the first moment where somebody set it so', () => {
    const { options } = make({ settings: { ...settings, theme: 'dark' } })
    expect(nativeTheme.themeSource).toBe('dark')
    expect(options).toMatchObject({ backgroundColor: paper?.[2], darkTheme: true })
  })

  it('changes its colour with the computer, until it is closed', () => {
    const window = make({ settings })
    nativeTheme.computerIsDark = true
    nativeTheme.emit('updated')
    expect(window.told.at(-1)).toEqual(['setBackgroundColor', paper?.[2]])
    window.emit('closed')
    const before = window.told.length
    nativeTheme.emit('updated')
    expect(window.told).toHaveLength(before)
  })

  it('is in the middle of the screen at first, and may be made as small as can be read', () => {
    const bounds = { x: 370, y: 110, width: 1180, height: 820 }
    const small = { minWidth: 360, minHeight: 480 }
    expect(make({ settings }).options).toMatchObject({ ...bounds, ...small })
  })

  it('comes back where it was, on another screen too, and not where none is any more', () => {
    const place = { x: 2000, y: 40, width: 900, height: 700, state: 'normal' } as const
    electron.screens.push({ workArea: { x: 1920, y: 0, width: 1280, height: 1000 } })
    expect(make({ settings, place }).options).toMatchObject({ x: 2000, y: 40, width: 900 })
    electron.screens.pop()
    expect(make({ settings, place }).options).toMatchObject({ x: 510, y: 170, width: 900 })
  })

  it('goes to the main screen, which is not always the first one told of', () => {
    const main = { workArea: { x: -1280, y: 0, width: 1280, height: 1000 } }
    electron.screens.push(main)
    electron.module.screen.getPrimaryDisplay = () => main
    expect(make({ settings }).options).toMatchObject({ x: -1230, y: 90 })
    electron.module.screen.getPrimaryDisplay = () => electron.screens[0]
  })

  it('may do what its page may, and shows no menu bar until it is asked for', () => {
    const webPreferences = windowPreferences(session, '/preload.cjs')
    expect(make({ settings }).options).toMatchObject({ webPreferences, autoHideMenuBar: true })
  })

  it('does not ask for more than a small screen has', () => {
    electron.screens.unshift({ workArea: { x: 0, y: 0, width: 340, height: 336 } })
    const all = { width: 340, height: 336, minWidth: 340, minHeight: 336 }
    expect(make({ settings }).options).toMatchObject(all)
    electron.screens.shift()
  })

  it('comes back maximised without being small first, or in full screen', () => {
    const place = { x: 0, y: 0, width: 900, height: 700 }
    const large = make({ settings, place: { ...place, state: 'maximised' } })
    expect([large.options['show'], large.told]).toEqual([
      false,
      [['setContentProtection', false], ['maximize']],
    ])
    const full = make({ settings, place: { ...place, state: 'full-screen' } })
    expect([full.options['show'], full.told.at(-1)]).toEqual([true, ['setFullScreen', true]])
    // Said outright, `false` would take the button for it away on macOS.
    expect('fullscreen' in make({ settings }).options).toBe(false)
  })

  it('is kept out of screen shots before it has anything to show', () => {
    const window = make({ settings: { ...settings, contentProtection: true } })
    expect(window.told).toEqual([['setContentProtection', true]])
  })

  it('is always called Kinventory, whatever title its page has', () => {
    const window = make({ settings })
    const preventDefault = vi.fn<() => void>()
    window.emit('page-title-updated', { preventDefault }, 'Mia')
    expect([window.options['title'], preventDefault.mock.calls]).toEqual(['Kinventory', [[]]])
  })
})
