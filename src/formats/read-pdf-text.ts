import { getDocumentProxy } from 'unpdf'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'

export interface PdfText {
  readonly ok: true
  /** Lines as they are set, a blank line where the page leaves a gap. */
  readonly text: string
}

export interface PdfLimits {
  readonly pages: number
  readonly textLength: number
}

interface Piece {
  readonly str: string
  readonly hasEOL: boolean
  readonly height: number
  readonly transform: readonly number[] // x and y are the last two
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** A step down of more than this many line heights is a new paragraph. */
const paragraphStep = 1.7

const linesOf = (pieces: readonly Piece[]): string => {
  let text = ''
  let lastY: number | undefined
  for (const { str, hasEOL, height, transform } of pieces) {
    const y = transform[5] ?? 0
    if (lastY !== undefined && str.trim() !== '') {
      if (height > 0 && lastY - y > height * paragraphStep && !text.endsWith('\n\n')) text += '\n'
      else if (lastY - y > height * 0.5 && !text.endsWith('\n')) text += '\n'
    }
    text += str
    if (hasEOL) text += '\n'
    if (str.trim() !== '') lastY = y
  }
  return text
}

const readPages = async (
  document: PdfDocument,
  limits: PdfLimits,
): Promise<PdfText | Unreadable> => {
  if (document.numPages > limits.pages) return unreadable('too-large')
  let text = ''
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    text += `${linesOf(items.flatMap((item) => ('str' in item ? [item] : [])))}\n\n`
    page.cleanup()
    if (text.length > limits.textLength) return unreadable('too-large')
  }
  // A scanned letter is a picture; there is nothing to read in it.
  return text.trim() === '' ? unreadable('empty') : { ok: true, text: text.trim() }
}

const problemOf = (error: unknown): Unreadable =>
  unreadable(
    error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'unknown-format',
  )

/**
 * The text of a PDF file. Fails with `encrypted` (it wants a password), `too-large` (pages or characters),
 * `empty` (no text, as in a scan) or `unknown-format` (damaged, or no PDF); never throws. Nothing in the file is
 * run, and no picture or font is drawn.
 */
export const readPdfText = async (
  bytes: Uint8Array,
  limits: PdfLimits,
): Promise<PdfText | Unreadable> => {
  let document: PdfDocument
  try {
    // pdf.js takes the buffer over, so it gets a copy.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
  } catch (error) {
    return problemOf(error)
  }
  try {
    return await readPages(document, limits)
  } catch (error) {
    return problemOf(error)
  } finally {
    await document.loadingTask.destroy()
  }
}
