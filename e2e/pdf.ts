import { getDocumentProxy } from 'unpdf'

/** What a PDF file says, page by page, and how large its pages are. */
export interface PdfReading {
  readonly title: string
  /** What else it says of itself, such as `Producer` and `Author`; without its dates. */
  readonly about: Readonly<Record<string, string>>
  readonly pages: readonly {
    readonly text: string
    /** Width and height in millimetres, rounded. */
    readonly size: readonly [number, number]
  }[]
}

/** What pdf.js finds in the document's own words: texts alone. */
const textsOf = (info: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(info).flatMap(([name, value]) =>
      typeof value === 'string' && !name.endsWith('Date') ? [[name, value] as const] : [],
    ),
  )

const millimetresPerPoint = 25.4 / 72

/** Reads a PDF back with pdf.js (in the build of unpdf, which needs no canvas). Fails where it is no PDF. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfReading> => {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const { info } = await document.getMetadata()
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('')
    const size = [right - left, top - bottom].map((one) => Math.round(one * millimetresPerPoint))
    pages.push({ text, size: [size[0] ?? 0, size[1] ?? 0] as const })
  }
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
  await document.cleanup()
  return { title, about: textsOf(info), pages }
}
