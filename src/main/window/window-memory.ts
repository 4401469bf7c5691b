import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { WindowSettings } from '../../contract/desktop.ts'
import { makePrivateFolder, writePrivateFileNow } from '../../vault/private-files.ts'
import type { Place } from './fit-to-screens.ts'

const states = ['normal', 'maximised', 'full-screen'] as const

/** Where the window was: its bounds when neither maximised nor in full screen, and which of these it was. */
export interface WindowPlace extends Place {
  readonly state: (typeof states)[number]
}

/** What is remembered of the window from one start to the next; nothing of the family. */
export interface WindowRemembered {
  readonly settings: WindowSettings
  readonly place?: WindowPlace | undefined
}

/** What is remembered, as it is now, and the way to keep it. */
export interface WindowMemory {
  readonly now: () => WindowRemembered
  /** Takes effect for `now` at once, then replaces the file in one step. Fails as the disk does. */
  readonly keep: (changes: Partial<WindowRemembered>) => void
}

const first: WindowRemembered = { settings: { theme: 'system', contentProtection: false } }

/**
 * In the place of a file that is there and cannot be read: whoever had asked to be kept out of screen shots is not
 * shown in one because a disk failed. Whoever had not can turn it off again.
 */
const unreadable: WindowRemembered = { settings: { theme: 'system', contentProtection: true } }

/** A file of ours has a few hundred bytes. */
const mostBytes = 64 * 1024

const themes: readonly unknown[] = ['light', 'dark', 'system'] satisfies WindowSettings['theme'][]

const isTheme = (value: unknown): value is WindowSettings['theme'] => themes.includes(value)

const isState = (value: unknown): value is WindowPlace['state'] =>
  (states as readonly unknown[]).includes(value)

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

const placeFrom = (value: unknown): WindowPlace | undefined => {
  const { x, y, width, height, state } = fieldsOf(value)
  const place = {
    x: numberIn(x),
    y: numberIn(y),
    width: numberIn(width),
    height: numberIn(height),
  }
  if (!Object.values(place).every(Number.isFinite)) return undefined
  return { ...place, state: isState(state) ? state : 'normal' }
}

/** By hand: a schema library would be loaded before the window shows, for a few fields. */
const rememberedFrom = (value: unknown): WindowRemembered | undefined => {
  const { settings, place } = fieldsOf(value)
  const { theme, contentProtection } = fieldsOf(settings)
  if (typeof contentProtection !== 'boolean') return undefined
  const kept = isTheme(theme) ? theme : first.settings.theme
  return { settings: { theme: kept, contentProtection }, place: placeFrom(place) }
}

const read = (path: string): WindowRemembered | undefined => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return first
  if (!found.isFile() || found.size > mostBytes) return undefined
  return rememberedFrom(JSON.parse(readFileSync(path, 'utf8')))
}

const readOr = (path: string, instead: WindowRemembered, log: (line: string) => void) => {
  try {
    const remembered = read(path)
    if (remembered) return remembered
  } catch {
    // Said below: what is in the file is not for the log.
  }
  log('What was set for the window could not be read: it is kept out of screen shots')
  return instead
}

/**
 * Reads what was remembered in `folder`. Where nothing is there yet, what holds at first; where something is there
 * that cannot be read, the window is kept out of screen shots.
 *
 * Reads and writes at once, not in turn: a few hundred bytes, needed before the window can show, and written at its
 * end, where nobody waits for a promise.
 */
export const openWindowMemory = (folder: string, log: (line: string) => void): WindowMemory => {
  const path = join(folder, 'window.json')
  let now = readOr(path, unreadable, log)
  return {
    now: () => now,
    keep: (changes) => {
      now = { ...now, ...changes }
      makePrivateFolder(folder)
      writePrivateFileNow(path, JSON.stringify(now))
    },
  }
}
