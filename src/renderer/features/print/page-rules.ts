import type { PaperSize } from './paper-size.ts'

/** What stands in the margins of a document's pages, and how large they are. */
export interface PageMargins {
  /** Whose it is, at the top; empty where it is nobody's. */
  readonly name: string
  readonly document: string
  /** Where to keep it, at the bottom. */
  readonly keep: string
  /** A line at the top of each page, such as that nothing of it has happened. */
  readonly mark?: string | undefined
}

export interface PageWords {
  /** Between the number of a page and how many there are: ` of `. */
  readonly of: string
  /** Before the number of a page within its document: `, page `. */
  readonly page: string
  /** Before the number of a page within all that is printed: `Printed together: `. */
  readonly together: string
}

export interface PageRulesInput extends PageMargins {
  /** Of the page, a CSS identifier. */
  readonly page: string
  readonly paper: PaperSize
  readonly isLarge: boolean
  readonly isAcross: boolean
  /** Other documents are printed with it. */
  readonly isOneOfMany: boolean
  readonly words: PageWords
}

/** Room for the hand, the hole punch and the lines in the margins. */
const margins: Readonly<Record<PaperSize, string>> = {
  a4: '14mm 14mm 13mm',
  letter: '13mm 14mm 12mm',
}

const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

const box = (place: string, content: string, font: string): string =>
  `@${place} { content: ${content}; font: ${font} var(--font); color: #000; vertical-align: middle; }`

/**
 * The `@page` rules of one document: a page name of its own, so that what stands in its margins is its own in a print
 * of many. A page counter of a document cannot be totalled (Chromium 156): alone it says `2 of 4`; among others it says
 * which page of the document it is, and which of all that is printed together.
 */
export const pageRules = (input: PageRulesInput): readonly string[] => {
  const { page, paper, isLarge, isAcross, isOneOfMany, words, name, document, keep, mark } = input
  const font = isLarge ? '14pt' : '9pt'
  const counter = `pages-of-${page}`
  const title = cssString(document)
  const boxes = [
    box('top-left', cssString(name), `700 ${font}`),
    box(
      'top-right',
      isOneOfMany ? `${title} ${cssString(words.page)} counter(${counter})` : title,
      font,
    ),
    box('bottom-left', cssString(keep), font),
    box(
      'bottom-right',
      `${isOneOfMany ? `${cssString(words.together)} ` : ''}counter(page) ${cssString(words.of)} counter(pages)`,
      font,
    ),
    ...(mark === undefined ? [] : [box('top-center', cssString(mark), `700 ${font}`)]),
  ]
  const size = `${paper === 'a4' ? 'A4' : 'Letter'}${isAcross ? ' landscape' : ''}`
  const rule = `@page ${page} { size: ${size}; margin: ${isAcross ? '13mm 12mm 12mm' : margins[paper]}; counter-increment: page ${counter}; ${boxes.join(' ')} }`
  // Alone, the first page says both in its heading.
  const first = `@page ${page}:first { @top-left { content: none; } @top-right { content: none; } }`
  return isOneOfMany ? [rule] : [rule, first]
}
