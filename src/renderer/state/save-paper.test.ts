import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  printPaperOnScreen,
  savePaper,
  savePaperOnScreen,
  showPaper,
  type PaperWindow,
} from './save-paper.ts'

const called = vi.hoisted(() => ({
  savePaper: (_paper: unknown): Promise<unknown> => Promise.resolve(undefined),
}))

vi.mock('./wire.ts', () => ({
  wire: { desktop: { savePaper: (paper: unknown) => called.savePaper(paper) } },
}))

const neutral = 'Print – Kinventory'
const fileName = 'Kinventory checklist 2026-11-22'

let done: string[]
/** How often the page is still covered when it is looked at. */
let covered: number
let hasMain: boolean

const note = (what: string) => (): Promise<never> => {
  done.push(what)
  return Promise.reject(new Error('not to be had'))
}

const page = {
  document: {
    title: neutral,
    querySelector: () => (hasMain ? { closest: () => ((covered -= 1) >= 0 ? {} : null) } : null),
    fonts: [{ load: note('font') }, { load: note('another font') }],
    images: [{ decode: note('picture') }],
  },
  setTimeout: (run: () => void) => {
    done.push('wait')
    run()
  },
}
const asWindow = page as unknown as PaperWindow

beforeEach(() => {
  done = []
  covered = 0
  hasMain = true
  page.document.title = neutral
  called.savePaper = () => {
    done.push(page.document.title)
    return Promise.resolve({ kind: 'saved', name: 'x.pdf' })
  }
})

let hide = (): void => undefined
afterEach(() => hide())

it('saves under its name once all letters and pictures are there, and nothing stands before the page', async () => {
  covered = 2
  expect(await savePaper({ fileName }, asWindow)).toEqual({ kind: 'saved', name: 'x.pdf' })
  expect(done).toEqual(['wait', 'wait', 'font', 'another font', 'picture', fileName])
  expect(page.document.title).toBe(neutral)
})

it('does not wait for ever', async () => {
  covered = 1000
  await savePaper({ fileName }, asWindow)
  expect(done.filter((what) => what === 'wait')).toHaveLength(40)
  expect(done.at(-1)).toBe(fileName)
})

it('puts the title of before back where it fails, and leaves one that was set meanwhile', async () => {
  called.savePaper = () => Promise.reject(new Error('full'))
  await expect(savePaper({ fileName }, asWindow)).rejects.toThrow('full')
  expect(page.document.title).toBe(neutral)
  called.savePaper = () => {
    page.document.title = 'Kinventory'
    return Promise.reject(new Error('locked'))
  }
  await expect(savePaper({ fileName }, asWindow)).rejects.toThrow('locked')
  expect(page.document.title).toBe('Kinventory')
})

it('the menu does nothing where no document is shown, or a question stands before it', () => {
  const commands = (): void => {
    savePaperOnScreen(asWindow)
    printPaperOnScreen(asWindow)
  }
  commands()
  hide = showPaper({ save: () => done.push('save'), print: () => done.push('print') })
  commands()
  expect(done).toEqual(['save', 'print'])
  covered = 2
  commands()
  hasMain = false
  commands()
  expect(done).toHaveLength(2)
})

it('a screen that goes takes its own document back, and no other', () => {
  const first = showPaper({ save: () => done.push('first'), print: () => undefined })
  hide = showPaper({ save: () => done.push('second'), print: () => undefined })
  first()
  savePaperOnScreen(asWindow)
  hide()
  savePaperOnScreen(asWindow)
  expect(done).toEqual(['second'])
})
