import { EventEmitter } from 'node:events'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { giveFilesOut } from './downloads.ts'

type Taken = Parameters<typeof giveFilesOut>

const electron = vi.hoisted(() => ({ downloads: '', told: [] as unknown[] }))

vi.mock('electron', () => ({
  app: { getPath: (name: string) => (name === 'downloads' ? electron.downloads : '') },
  dialog: {
    showMessageBox: (_window: unknown, options: unknown) => {
      electron.told.push(options)
      return Promise.resolve({ response: 0 })
    },
  },
}))

const own = 'blob:app://kinventory/0c2f'

class Item extends EventEmitter {
  options: unknown
  cancelled = 0
  readonly #url: string
  readonly #name: string
  constructor(url = own, name = 'Kinventory 2026-11-22.kinventory') {
    super()
    this.#url = url
    this.#name = name
  }
  readonly getURL = () => this.#url
  readonly getURLChain = (): readonly string[] => [this.#url]
  readonly getFilename = () => this.#name
  readonly getSavePath = () => join(electron.downloads, 'saved.kinventory')
  readonly setSaveDialogOptions = (options: unknown) => void (this.options = options)
  readonly cancel = () => {
    this.cancelled += 1
    this.emit('done', {}, 'cancelled')
  }
}

let session: EventEmitter
let lines: string[]
let isDestroyed: boolean
let takeBack: () => void
const contents = {}

/** Begins a download; true where it was refused. */
const begin = (item: Item, by: object = contents): boolean => {
  let isRefused = false
  session.emit('will-download', { preventDefault: () => (isRefused = true) }, item, by)
  return isRefused
}

beforeEach(() => {
  electron.downloads = mkdtempSync(join(tmpdir(), 'kinventory-downloads-'))
  electron.told.length = 0
  session = new EventEmitter()
  lines = []
  isDestroyed = false
  const window = { webContents: contents, isDestroyed: () => isDestroyed }
  takeBack = giveFilesOut(session as unknown as Taken[0], window as unknown as Taken[1], (line) =>
    lines.push(line),
  )
})

afterEach(() => rmSync(electron.downloads, { recursive: true }))

describe('a file of the page', () => {
  it('is proposed under its own name among the downloads, beside what is there', () => {
    const item = new Item()
    expect(begin(item)).toBe(false)
    expect(item.options).toEqual({
      title: 'Save the file',
      defaultPath: join(electron.downloads, 'Kinventory 2026-11-22.kinventory'),
      filters: [{ name: 'KINVENTORY', extensions: ['kinventory'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      showsTagField: false,
    })
    writeFileSync(join(electron.downloads, 'a b.json'), '')
    const second = new Item(own, 'a/b.JSON')
    begin(second)
    expect(second.options).toMatchObject({ defaultPath: join(electron.downloads, 'a b (2).json') })
  })

  it.each([
    ['list.csv.desktop', 'list.csv.desktop.txt'],
    ['Setup.EXE', 'Setup.EXE.txt'],
    ['x.\u202Evsc', 'x. vsc.txt'],
    ['x', 'x.txt'],
    ['reminders.ics', 'reminders.ics'],
  ])('called %j is proposed as %j: nothing that would run', (given, name) => {
    const item = new Item(own, given)
    begin(item)
    expect(item.options).toMatchObject({ defaultPath: join(electron.downloads, name) })
  })

  it('is for this user only, also where one for all stood before', async () => {
    const item = new Item()
    begin(item)
    writeFileSync(item.getSavePath(), 'x', { mode: 0o644 })
    item.emit('done', {}, 'completed')
    await vi.waitFor(() => expect(statSync(item.getSavePath()).mode & 0o777).toBe(0o600))
    expect([lines, electron.told]).toEqual([[], []])
  })

  it('that breaks off is taken away, and said once, without its name', () => {
    const [broken, ended] = [new Item(), new Item()]
    begin(broken)
    begin(ended)
    broken.emit('updated', {}, 'progressing')
    expect(broken.cancelled).toBe(0)
    broken.emit('updated', {}, 'interrupted')
    expect([broken.cancelled, electron.told.length]).toEqual([1, 1])
    ended.emit('done', {}, 'interrupted')
    expect(electron.told).toHaveLength(2)
    expect(electron.told[0]).toMatchObject({ type: 'error', message: 'The file was not saved' })
    expect(JSON.stringify([electron.told, lines])).not.toContain('2026')
  })

  it('that somebody does not want after all is nothing to speak of, nor one of a closed window', () => {
    const [unwanted, late] = [new Item(), new Item()]
    begin(unwanted)
    unwanted.emit('done', {}, 'cancelled')
    begin(late)
    isDestroyed = true
    late.emit('done', {}, 'interrupted')
    expect(electron.told).toEqual([])
  })

  it('that nobody has said yet where to is taken back when the vault locks, without a word', () => {
    const [ended, waits] = [new Item(), new Item()]
    begin(ended)
    begin(waits)
    ended.emit('done', {}, 'cancelled')
    takeBack()
    takeBack()
    expect([ended.cancelled, waits.cancelled, electron.told]).toEqual([0, 1, []])
  })

  it('on a disk without modes is saved all the same, and that is logged without its name', async () => {
    const item = new Item()
    begin(item)
    item.emit('done', {}, 'completed')
    await vi.waitFor(() => expect(lines).toHaveLength(1))
    expect(lines[0]).not.toContain(electron.downloads)
  })
})

describe('anything else', () => {
  it.each([
    'https://example.com/x.exe',
    'blob:https://example.com/0c2f',
    'blob:app://kinventory.example.com/0c2f',
    'app://kinventory/assets/main.js',
    'data:text/html,x',
    'file:///etc/passwd',
  ])('%s is refused, and logged without its address', (url) => {
    const item = new Item(url)
    expect(begin(item)).toBe(true)
    expect(item.options).toBeUndefined()
    expect(lines).toEqual(['A download was refused: it was no file of the page'])
  })

  it('fills no log, however often it is tried', () => {
    for (let tries = 0; tries < 5; tries += 1) begin(new Item('data:text/html,x'))
    expect(lines).toHaveLength(1)
  })

  it('is refused where it comes by a detour or of another window', () => {
    const item = Object.assign(new Item(), { getURLChain: () => ['https://example.com/', own] })
    expect([begin(item), begin(new Item(), {})]).toEqual([true, true])
  })
})
