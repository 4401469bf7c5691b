import type { SavedPaper } from '../../contract/desktop.ts'
import { wire } from './wire.ts'

/** The window, as far as it is got ready for a print. */
export interface PaperWindow {
  readonly document: Pick<Document, 'querySelector' | 'fonts' | 'images'> & { title: string }
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown
}

/** What the screen with a document on it does with it. */
export interface PaperOnScreen {
  readonly print: () => void
  readonly save: () => void
}

let onScreen: PaperOnScreen | undefined

/** Says that a document is shown; gives what takes it back. */
export const showPaper = (paper: PaperOnScreen): (() => void) => {
  onScreen = paper
  return () => {
    if (onScreen === paper) onScreen = undefined
  }
}

/** Whether a document is shown. */
export const isPaperOnScreen = (): boolean => onScreen !== undefined

/** Something stands before the page, such as a question: the page is hidden from readers, and so from a PDF's tags. */
const isCovered = ({ document }: PaperWindow): boolean => {
  const main = document.querySelector('main')
  return !main || main.closest('[inert], [aria-hidden="true"]') !== null
}

/** The menu's "Save as PDF…": saves the document that is shown. Does nothing where none is, or a question stands open. */
export const savePaperOnScreen = (page: PaperWindow = window): void => {
  if (!isCovered(page)) onScreen?.save()
}

/** The menu's "Print…", likewise. */
export const printPaperOnScreen = (page: PaperWindow = window): void => {
  if (!isCovered(page)) onScreen?.print()
}

const step = 25
/** What stands before the page goes in a fraction of that. */
const longestSteps = 40

/**
 * Waits until the page can be printed as it is: what stood before it is gone, and so have all letters and pictures come,
 * also those that only paper needs. A font that cannot be had is no reason not to print.
 */
const readyToPrint = async (page: PaperWindow): Promise<void> => {
  for (let waited = 0; waited < longestSteps && isCovered(page); waited += 1) {
    await new Promise<void>((resolve) => void page.setTimeout(resolve, step))
  }
  const { fonts, images } = page.document
  await Promise.allSettled([
    ...Array.from(fonts, (font) => font.load()),
    ...Array.from(images, (image) => image.decode()),
  ])
}

/**
 * Saves the page as a PDF file under this name (no ending needed), which is the document's title meanwhile, as in a
 * print; a title that was set by then, as when the vault locks, stays. Into a folder chosen before, or where the
 * system's dialog says. On the desktop host alone. Fails like the call.
 */
export const savePaper = async (
  paper: { readonly fileName: string; readonly folderId?: string | undefined },
  page: PaperWindow = window,
): Promise<SavedPaper> => {
  await readyToPrint(page)
  const { document } = page
  const before = document.title
  document.title = paper.fileName
  try {
    return await wire.desktop.savePaper(paper)
  } finally {
    if (document.title === paper.fileName) document.title = before
  }
}
