import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { windowSettingsSchema } from '../../src/contract/desktop.ts'
import { openWindowMemory } from '../../src/main/window/window-memory.ts'
import { mustHold, type Outcome, type Running, type Target } from '../target.ts'

const settled = (theme: string, contentProtection: boolean) => ({
  settings: { theme, contentProtection },
  place: { x: 10, y: 20, width: 1200, height: 800, state: 'normal' },
})

/** A file of ours has a few hundred bytes; nothing is believed of one larger than this. */
const mostBytes = 64 * 1024

/** What the file says of content protection, whatever it is. */
const saysOf = (input: Uint8Array): unknown => {
  if (input.length > mostBytes) return undefined
  try {
    const { settings } = JSON.parse(Buffer.from(input).toString('utf8'))
    return settings?.contentProtection
  } catch {
    return undefined
  }
}

const read = (folder: string, input: Uint8Array): Outcome => {
  writeFileSync(join(folder, 'window.json'), input)
  const logged: string[] = []
  const { settings, place } = openWindowMemory(folder, (line) => logged.push(line)).now()
  windowSettingsSchema.parse(settings)
  const numbers = place ? [place.x, place.y, place.width, place.height] : []
  mustHold(numbers.every(Number.isFinite), 'a place is made of numbers')
  mustHold(
    place === undefined || ['normal', 'maximised', 'full-screen'].includes(place.state),
    'a window is in one of its states',
  )
  const said = saysOf(input)
  const expected = typeof said === 'boolean' ? said : true
  mustHold(settings.contentProtection === expected, 'content protection is kept, or on')
  mustHold(logged.length <= 1, 'one line at most is logged')
  mustHold(logged.length === 1 || typeof said === 'boolean', 'what cannot be read is told')
  return logged.length === 0
    ? { accepted: true, as: 'read' }
    : { accepted: false, as: 'unreadable' }
}

const start = async (): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'kinventory-fuzz-'))
  mkdirSync(folder, { recursive: true })
  return {
    seeds: [
      settled('dark', true),
      settled('system', false),
      { settings: settled('light', true) },
    ].map((each) => Buffer.from(JSON.stringify(each))),
    run: async (input) => read(folder, input),
    check: async () => mustHold(!('polluted' in {}), 'no file changes what all objects have'),
    end: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** `window.json`, which the desktop host reads before anything shows. */
export const windowMemoryTarget: Target = {
  name: 'window-memory',
  patience: 1_000,
  start,
  tokens: [
    '"contentProtection":true',
    '"contentProtection":null',
    '"theme":"x"',
    '"place":',
    '1e999',
  ],
}
