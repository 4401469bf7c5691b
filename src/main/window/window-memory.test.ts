import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWindowMemory } from './window-memory.ts'

let folder: string
let logged: string[]

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kinventory-window-')), 'a', 'b')
  logged = []
})

afterEach(() => rmSync(join(folder, '..', '..'), { recursive: true }))

const open = () => openWindowMemory(folder, (line) => logged.push(line))

const write = (text: string): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'window.json'), text)
}

const settings = { theme: 'dark', contentProtection: true } as const
const place = { x: -5, y: 7, width: 800, height: 600, state: 'maximised' } as const

describe('what is remembered of the window', () => {
  it('is nothing at first, makes no folder and says nothing', () => {
    expect(open().now()).toEqual({ settings: { theme: 'system', contentProtection: false } })
    expect([readdirSync(join(folder, '..', '..')), logged]).toEqual([[], []])
  })

  it('is there again at the next start, in a file for this user alone', () => {
    const memory = open()
    memory.keep({ settings })
    memory.keep({ place })
    expect(memory.now()).toEqual({ settings, place })
    expect(open().now()).toEqual({ settings, place })
    expect(readdirSync(folder)).toEqual(['window.json'])
    if (process.platform === 'win32') return
    expect(statSync(join(folder, 'window.json')).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('holds for this run where the disk refuses', () => {
    mkdirSync(join(folder, '..'), { recursive: true })
    writeFileSync(folder, 'a file in the way')
    const memory = open()
    expect(() => memory.keep({ settings })).toThrow('EEXIST')
    expect(memory.now().settings).toEqual(settings)
  })

  it('has no place rather than half a one, and no unknown theme or state', () => {
    const broken = { ...place, x: '0' }
    write(JSON.stringify({ settings: { ...settings, theme: 'pink' }, place: broken }))
    expect(open().now()).toEqual({ settings: { ...settings, theme: 'system' }, place: undefined })
    write(JSON.stringify({ settings, place: { ...place, state: 'hidden' } }))
    expect(open().now().place).toEqual({ ...place, state: 'normal' })
    write(`{"settings":${JSON.stringify(settings)},"place":{"x":1e999,"y":0,"width":1,"height":1}}`)
    expect(open().now().place).toBeUndefined()
    expect(logged).toEqual([])
  })

  it.each([
    ['empty', ''],
    ['cut off', '{"settings":{"contentPro'],
    ['something else', '[]'],
    ['null', 'null'],
    ['without settings', '{"place":{}}'],
    ['with a protection that is neither on nor off', '{"settings":{"contentProtection":"no"}}'],
    [
      'far too large',
      `{"settings":{"theme":"dark","contentProtection":false},"x":"${'x'.repeat(70_000)}"}`,
    ],
  ])('keeps the window out of screen shots where the file is %s, and says so', (_name, text) => {
    write(text)
    expect(open().now()).toEqual({ settings: { theme: 'system', contentProtection: true } })
    expect(logged).toEqual([
      'What was set for the window could not be read: it is kept out of screen shots',
    ])
  })

  it('keeps it out where the file is a folder, until somebody turns that off', () => {
    mkdirSync(join(folder, 'window.json'), { recursive: true })
    expect(open().now().settings.contentProtection).toBe(true)
    rmSync(join(folder, 'window.json'), { recursive: true })
    write('junk')
    open().keep({ settings: { theme: 'system', contentProtection: false } })
    expect(open().now().settings.contentProtection).toBe(false)
  })
})
