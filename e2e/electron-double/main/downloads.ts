import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app } from './app.ts'
import { contentsOf } from './contents-by-window.ts'
import { scriptedAnswer } from './dialog.ts'
import { modelled } from './modelled.ts'
import { preventable } from './preventable.ts'
import { record } from './records.ts'
import type { Surface } from './surface.ts'
import { answers, ask } from './worker.ts'

type ItemSurface = Surface<
  Electron.DownloadItem,
  | 'getFilename'
  | 'getURL'
  | 'getURLChain'
  | 'getState'
  | 'getSavePath'
  | 'setSavePath'
  | 'setSaveDialogOptions'
  | 'getSaveDialogOptions'
  | 'cancel'
>

/** `DownloadItem`: the browser has the bytes already; where they go is decided here. */
class Item extends EventEmitter implements ItemSurface {
  private readonly name: string
  private readonly url: string
  private path = ''
  private options: Electron.SaveDialogOptions = {}
  private state: 'progressing' | 'completed' | 'cancelled' | 'interrupted' = 'progressing'

  constructor(name: string, url: string) {
    super()
    this.name = name
    this.url = url
  }

  getFilename(): string {
    return this.name
  }

  getURL(): string {
    return this.url
  }

  getURLChain(): string[] {
    return [this.url]
  }

  getState(): 'progressing' | 'completed' | 'cancelled' | 'interrupted' {
    return this.state
  }

  getSavePath(): string {
    return this.path
  }

  setSavePath(path: string): void {
    this.path = path
  }

  setSaveDialogOptions(options: Electron.SaveDialogOptions): void {
    record('DownloadItem.setSaveDialogOptions', options)
    this.options = options
  }

  getSaveDialogOptions(): Electron.SaveDialogOptions {
    return this.options
  }

  cancel(): void {
    this.state = 'cancelled'
  }

  /** The bytes have gone where they belong, or nowhere. */
  end(state: 'completed' | 'cancelled' | 'interrupted'): void {
    this.state = state
    this.emit('done', preventable({}), state)
  }
}

/** Where a file goes for which the program names no place: as the test says, else under the name it proposes. */
const askWhere = (item: Item): string => {
  const options = item.getSaveDialogOptions()
  record('DownloadItem.saveDialog', options)
  const folder = app.getPath('downloads')
  mkdirSync(folder, { recursive: true })
  const proposed = join(folder, basename(options.defaultPath ?? item.getFilename()))
  return scriptedAnswer('download', { canceled: false, filePath: proposed }).filePath
}

const save = async (number: number, item: Item, isPrevented: boolean): Promise<void> => {
  if (isPrevented) return void (await ask('finishDownload', number, undefined))
  if (item.getState() !== 'cancelled' && item.getSavePath() === '') item.setSavePath(askWhere(item))
  const isWanted = item.getState() !== 'cancelled' && item.getSavePath() !== ''
  try {
    await ask('finishDownload', number, isWanted ? item.getSavePath() : undefined)
    item.end(isWanted ? 'completed' : 'cancelled')
  } catch {
    item.end('interrupted')
  }
}

answers({
  download: (window, number, name, url) => {
    const contents = contentsOf(window)
    if (!contents) return
    const item = new Item(name, url)
    const event = preventable({})
    contents.session.emit('will-download', event, modelled('DownloadItem', item), contents)
    void save(number, item, event.defaultPrevented)
  },
})
