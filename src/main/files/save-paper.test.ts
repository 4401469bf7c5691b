import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPaperSaver } from './save-paper.ts'

type Given = Readonly<Record<string, unknown>>

const electron = vi.hoisted(() => ({
  documents: '',
  /** What the dialogs answer. */
  save: (_options: Given): Promise<{ canceled: boolean; filePath: string }> =>
    Promise.reject(new Error('No dialog was expected')),
  open: (_options: Given): Promise<{ canceled: boolean; filePaths: string[] }> =>
    Promise.reject(new Error('No dialog was expected')),
}))

vi.mock('electron', () => ({
  app: { getPath: (name: string) => (name === 'documents' ? electron.documents : '') },
  dialog: {
    showSaveDialog: (_window: unknown, options: Given) => electron.save(options),
    showOpenDialog: (_window: unknown, options: Given) => electron.open(options),
  },
}))

const name = 'Kinventory checklist 2026-11-22.pdf'
const asked: Given[] = []
const printed: unknown[] = []

let isDestroyed: boolean
let isOpen: boolean

const window = {
  isDestroyed: () => isDestroyed,
  webContents: {
    printToPDF: (options: unknown) => {
      printed.push(options)
      return Promise.resolve(Buffer.from(`PDF ${printed.length}`))
    },
  },
} as unknown as Parameters<typeof createPaperSaver>[0]

const answer = (filePath: string | undefined): void => {
  electron.save = (options) => {
    asked.push(options)
    return Promise.resolve({ canceled: filePath === undefined, filePath: filePath ?? '' })
  }
}

const save = (saver = createPaperSaver(window), folderId?: string) =>
  saver.savePaper({ fileName: name, folderId, mayWrite: () => isOpen })

const files = (): readonly string[] => readdirSync(electron.documents)
const pathOf = (file: string): string => join(electron.documents, file)
const modeOf = (file: string): number => statSync(pathOf(file)).mode & 0o777

beforeEach(() => {
  electron.documents = mkdtempSync(join(tmpdir(), 'kinventory-paper-'))
  asked.length = 0
  printed.length = 0
  isDestroyed = false
  isOpen = true
})

afterEach(() => rmSync(electron.documents, { recursive: true, force: true }))

describe('a paper', () => {
  it('is printed as it is previewed, and saved where the dialog says, for this user only', async () => {
    answer(pathOf('mine.pdf'))
    expect(await save()).toEqual({ kind: 'saved', name: 'mine.pdf' })
    expect(printed).toEqual([
      {
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      },
    ])
    expect(asked).toEqual([
      {
        defaultPath: pathOf(name),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
        showsTagField: false,
      },
    ])
    expect([files(), modeOf('mine.pdf')]).toEqual([['mine.pdf'], 0o600])
  })

  it('takes the place of another where the dialog was confirmed, and does not take over its mode', async () => {
    writeFileSync(pathOf(name), 'before')
    chmodSync(pathOf(name), 0o644)
    answer(pathOf(name))
    await save()
    // What was proposed was a name that is free.
    expect(asked[0]?.['defaultPath']).toBe(pathOf('Kinventory checklist 2026-11-22 (2).pdf'))
    expect([readFileSync(pathOf(name), 'utf8'), modeOf(name)]).toEqual(['PDF 1', 0o600])
  })

  it('has its ending, and replaces nothing that nobody was asked about', async () => {
    writeFileSync(pathOf('a.txt.pdf'), 'before')
    answer(pathOf('a.txt'))
    expect(await save()).toEqual({ kind: 'saved', name: 'a.txt (2).pdf' })
    answer(pathOf('B.PDF'))
    expect(await save()).toEqual({ kind: 'saved', name: 'B.PDF' })
    expect(readFileSync(pathOf('a.txt.pdf'), 'utf8')).toBe('before')
  })

  it('is not written where the dialog is cancelled', async () => {
    answer(undefined)
    expect(await save()).toEqual({ kind: 'cancelled' })
    electron.save = () => Promise.resolve({ canceled: true, filePath: pathOf(name) })
    expect(await save()).toEqual({ kind: 'cancelled' })
    expect(files()).toEqual([])
  })

  it('is not written where the vault locks while the dialog stands open, nor asked about after', async () => {
    electron.save = () => {
      isOpen = false
      return Promise.resolve({ canceled: false, filePath: pathOf(name) })
    }
    expect(await save()).toEqual({ kind: 'cancelled' })
    answer(pathOf(name))
    expect(await save()).toEqual({ kind: 'cancelled' })
    expect([files(), asked]).toEqual([[], []])
  })

  it('asks for nothing over a window that has closed meanwhile', async () => {
    isDestroyed = true
    answer(pathOf(name))
    expect(await save()).toEqual({ kind: 'cancelled' })
    expect(asked).toEqual([])
  })

  it('fails as the disk does, and leaves nothing', async () => {
    answer(join(electron.documents, 'gone', name))
    await expect(save()).rejects.toMatchObject({ code: 'ENOENT' })
    expect(files()).toEqual([])
  })

  it('is proposed next to the last one', async () => {
    const saver = createPaperSaver(window)
    const other = mkdtempSync(join(electron.documents, 'other-'))
    answer(join(other, 'x.pdf'))
    await save(saver)
    await save(saver)
    expect(asked[1]?.['defaultPath']).toBe(join(other, name))
  })
})

it('asks in one dialog at a time; whatever wants another meanwhile is cancelled', async () => {
  const saver = createPaperSaver(window)
  answer(pathOf(name))
  const results = await Promise.all([save(saver), save(saver), saver.chooseFolder()])
  expect(results.map(({ kind }) => kind)).toEqual(['saved', 'cancelled', 'cancelled'])
  expect([asked.length, printed.length]).toEqual([1, 1])
  answer(join(electron.documents, 'gone', name))
  await expect(save(saver)).rejects.toMatchObject({ code: 'ENOENT' })
  answer(undefined)
  await save(saver)
  expect(asked).toHaveLength(3)
})

describe('many papers', () => {
  const choose = async (folder: string | undefined) => {
    const saver = createPaperSaver(window)
    let options: Given = {}
    electron.open = (given) => {
      options = given
      return Promise.resolve({
        canceled: folder === undefined,
        filePaths: folder === undefined ? [] : [folder],
      })
    }
    const chosen = await saver.chooseFolder()
    return { saver, chosen, options, folderId: chosen.kind === 'chosen' ? chosen.folderId : '' }
  }

  it('go into one folder that was chosen once; none replaces another, also at once', async () => {
    const { saver, options, folderId } = await choose(electron.documents)
    expect(options).toEqual({
      defaultPath: electron.documents,
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    })
    await Promise.all([save(saver, folderId), save(saver, folderId)])
    expect(files().toSorted()).toEqual(['Kinventory checklist 2026-11-22 (2).pdf', name])
    expect(files().map((file) => modeOf(file))).toEqual([0o600, 0o600])
  })

  it('do not go anywhere else where the folder is unknown or gone, or nobody chose', async () => {
    const { saver, folderId } = await choose(join(electron.documents, 'gone'))
    await expect(save(saver, folderId)).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(save(saver, 'another')).rejects.toMatchObject({ code: 'ENOENT' })
    expect((await choose(undefined)).chosen).toEqual({ kind: 'cancelled' })
    expect(files()).toEqual([])
  })

  it('go into no folder that was chosen before the vault locked, nor while a dialog stood', async () => {
    const { saver, folderId } = await choose(electron.documents)
    saver.forgetFolders()
    await expect(save(saver, folderId)).rejects.toMatchObject({ code: 'ENOENT' })
    electron.open = () => {
      saver.forgetFolders()
      return Promise.resolve({ canceled: false, filePaths: [electron.documents] })
    }
    const late = await saver.chooseFolder()
    const lateId = late.kind === 'chosen' ? late.folderId : ''
    await expect(save(saver, lateId)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(files()).toEqual([])
  })

  it('are not written once the vault has locked', async () => {
    const { saver, folderId } = await choose(electron.documents)
    isOpen = false
    expect(await save(saver, folderId)).toEqual({ kind: 'cancelled' })
    expect(files()).toEqual([])
  })
})
