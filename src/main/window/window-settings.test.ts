import { expect, it, vi } from 'vitest'
import type { WindowRemembered } from './window-memory.ts'

const electron = await vi.hoisted(async () => {
  const { createElectronStandIn } = await import('./test-support/window-stand-in.ts')
  return createElectronStandIn()
})
vi.mock('electron', () => electron.module)

const { createWindowSettings } = await import('./window-settings.ts')
const { nativeTheme, BrowserWindow: Window } = electron.module

const start = (keep: (changes: Partial<WindowRemembered>) => void) => {
  const window = new Window()
  let now: WindowRemembered = { settings: { theme: 'light', contentProtection: false } }
  const memory = {
    now: () => now,
    keep: (changes: Partial<WindowRemembered>) => {
      now = { ...now, ...changes }
      keep(changes)
    },
  }
  return {
    window,
    port: createWindowSettings(
      window as unknown as Parameters<typeof createWindowSettings>[0],
      memory,
    ),
  }
}

it('sets what it is asked to, leaves the rest, and keeps it', async () => {
  const kept = vi.fn<(changes: Partial<WindowRemembered>) => void>()
  const { window, port } = start(kept)
  expect(port.settings()).toEqual({ theme: 'light', contentProtection: false })
  const next = await port.set({ contentProtection: true })
  expect(next).toEqual({ theme: 'light', contentProtection: true })
  expect(window.told).toEqual([['setContentProtection', true]])
  await port.set({ theme: 'dark' })
  expect(nativeTheme.themeSource).toBe('dark')
  // Not set anew for another's sake.
  expect(window.told).toHaveLength(1)
  expect(port.settings()).toEqual({ theme: 'dark', contentProtection: true })
  expect(kept.mock.calls.at(-1)).toEqual([{ settings: port.settings() }])
})

it('holds at once also where it cannot be kept, which is said', async () => {
  const { window, port } = start(() => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  })
  await expect(port.set({ contentProtection: true })).rejects.toThrow('full')
  expect(window.told).toEqual([['setContentProtection', true]])
  expect(port.settings().contentProtection).toBe(true)
})
