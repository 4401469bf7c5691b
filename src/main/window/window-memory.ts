import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { WindowSettings } from '../../contract/desktop.ts'

/** What is remembered of the window from one start to the next; nothing of the family. */
export interface WindowMemory {
  readonly settings: WindowSettings
}

const first: WindowMemory = { settings: { theme: 'system', contentProtection: false } }

const themes: readonly unknown[] = ['light', 'dark', 'system'] satisfies WindowSettings['theme'][]

const isTheme = (value: unknown): value is WindowSettings['theme'] => themes.includes(value)

/** By hand: a schema library would be loaded before the window shows, for two fields. */
const settingsFrom = (value: unknown): WindowSettings => {
  if (typeof value !== 'object' || value === null) return first.settings
  return {
    theme: 'theme' in value && isTheme(value.theme) ? value.theme : first.settings.theme,
    contentProtection: 'contentProtection' in value && value.contentProtection === true,
  }
}

const pathIn = (folder: string): string => join(folder, 'window.json')

/** What was remembered in `folder`; where that is missing or damaged, what holds at first. */
export const readWindowMemory = (folder: string): WindowMemory => {
  try {
    const value: unknown = JSON.parse(readFileSync(pathIn(folder), 'utf8'))
    const isObject = typeof value === 'object' && value !== null
    return { settings: settingsFrom(isObject && 'settings' in value ? value.settings : undefined) }
  } catch {
    return first
  }
}

/** Replaces what is remembered, in one step and for this user only. Fails as the disk does. */
export const writeWindowMemory = (folder: string, memory: WindowMemory): Promise<void> =>
  writeFileAtomic(pathIn(folder), JSON.stringify(memory), { mode: 0o600 })
