import { htmlToText, type DomNode, type FormatCallback, type HtmlToTextOptions } from 'html-to-text'

/** A mail of 200,000 characters of text has at most some hundred thousand of markup for each of them. */
const limits = { maxDepth: 150, maxChildNodes: 20_000, maxInputLength: 2_000_000 }

/** Deeper than any mail program writes; the library's time grows with the square of it. */
const maxOpen = 2000

/** They close themselves, or one another, so that any number of them is no depth. */
const closing =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|wbr)$/i

/** Of markup that was made to be slow the beginning. Linear. */
const withinReason = (html: string): string => {
  const start = html.slice(0, limits.maxInputLength)
  let open = 0
  for (const { index, 1: end, 2: name = '' } of start.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (closing.test(name)) continue
    open = Math.max(0, open + (end === '/' ? -1 : 1))
    if (open > maxOpen) return start.slice(0, index)
  }
  return start
}

/** Never shown by a mail program or a browser; what stands in them was not written for the reader; menus say nothing of the page. */
const unseen = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'nav',
  'object',
  'svg',
  'head',
  'title',
  'img',
  'input',
  'select',
  'textarea',
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
]

const blockTags: ReadonlySet<string> = new Set(
  'article blockquote div dl h1 h2 h3 h4 h5 h6 hr li ol p pre section table ul'.split(' '),
)

const holdsBlocks = (node: DomNode, depth = 0): boolean =>
  depth < 20 &&
  // A text node has no children, whatever the types say.
  ((node.children as DomNode[] | undefined) ?? []).some(
    (child) => blockTags.has(child.name ?? '') || holdsBlocks(child, depth + 1),
  )

/** Cells of a table of facts stand in one line; cells that only lay out a page become paragraphs. */
const tableCell: FormatCallback = (cell, walk, builder) => {
  if (holdsBlocks(cell)) {
    builder.openBlock({ leadingLineBreaks: 1 })
    walk(cell.children, builder)
    builder.closeBlock({ trailingLineBreaks: 1 })
    return
  }
  walk(cell.children, builder)
  builder.addInline(' | ')
}

/** Inside a cell of a table of facts a new line parts two facts; elsewhere it is a new line. */
const lineBreak: FormatCallback = (node, _walk, builder) => {
  let cell = node.parent
  while (cell && cell.name !== 'td' && cell.name !== 'th') cell = cell.parent
  const cells = cell?.parent?.children.filter(({ name }) => name === 'td' || name === 'th')
  if (cell && (cells?.length ?? 0) > 1 && !holdsBlocks(cell)) builder.addInline('; ')
  else builder.addLineBreak()
}

const textOf = (node: DomNode, depth = 0): string =>
  depth > 20
    ? ''
    : (node.data ?? '') +
      ((node.children as DomNode[] | undefined) ?? [])
        .map((child) => textOf(child, depth + 1))
        .join('')

const hostOfLink = (link: DomNode): string | undefined => {
  const { href } = (link.attribs ?? {}) as { readonly href?: unknown }
  if (typeof href !== 'string' || href.length > 4000) return undefined
  const url = URL.parse(href.trim())
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.hostname : undefined
}

/** The visible words, and the host a link leads to where the words do not show it: phishing lives on that. */
const linkWithHost: FormatCallback = (link, walk, builder) => {
  walk(link.children, builder)
  const host = hostOfLink(link)
  if (host === undefined || host === '') return
  if (!textOf(link).toLowerCase().includes(host.toLowerCase())) builder.addInline(` [${host}] `)
}

const options = (formatLink: string): HtmlToTextOptions => ({
  wordwrap: false,
  limits: { ...limits, ellipsis: '' },
  formatters: { tableCell, lineBreak, linkWithHost },
  selectors: [
    ...unseen.map((selector) => ({ selector, format: 'skip' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      format: 'heading',
      options: { uppercase: false },
    })),
    { selector: 'a', format: formatLink },
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'br', format: 'lineBreak' },
    { selector: 'td', format: 'tableCell' },
    { selector: 'th', format: 'tableCell' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
})

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/(?: \|)+\s*$/, '').trimEnd())
    .join('\n')
    .trim()

/**
 * What a reader of the page sees, as plain text, paragraphs apart and list items after `- `: no script, style,
 * attribute, image or address survives. At most `limit` characters; of markup beyond two million characters or
 * nested beyond 150 the rest is left out. Never throws.
 */
export const plainTextOfHtml = (html: string, limit: number): string =>
  tidy(htmlToText(withinReason(html), options('inline'))).slice(0, limit)

/**
 * As `plainTextOfHtml`, with the host of a link in square brackets after its words, where these do not show it.
 * The text may be longer than a notice; the caller counts.
 */
export const noticeTextOfHtml = (html: string): string =>
  tidy(htmlToText(withinReason(html), options('linkWithHost')))

/** True where a page is so long that part of it would be left out. */
export const isTooLongPage = (html: string): boolean => html.length > limits.maxInputLength
