import { compile, type DomNode, type FormatCallback, type HtmlToTextOptions } from 'html-to-text'

/** A mail of 200,000 characters of text has at most some hundred thousand of markup for each of them. */
const limits = {
  maxDepth: 150,
  maxChildNodes: 20_000,
  maxInputLength: 2_000_000,
}

/** Deeper than any mail program writes; the library's time grows with the square of it. */
const maxOpen = 2000

/** Far more than a letter has; each costs some ten microseconds. */
const maxTags = 30_000

/** They never hold anything. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|wbr)$/

/** What an opening tag closes where it is the innermost: any number of these in a row is no depth. */
const closes = new Map(
  Object.entries({
    dd: 'dd dt',
    dt: 'dd dt',
    li: 'li',
    option: 'option',
    p: 'p',
    td: 'td th',
    th: 'td th',
    tr: 'td th tr',
  }).map(([name, names]) => [name, names.split(' ')] as const),
)

/** How much of it can be read: of markup that was made to be slow only the beginning. Linear. */
const reasonableLength = (html: string): number => {
  const start = html.slice(0, limits.maxInputLength)
  const open: string[] = []
  let tags = 0
  for (const { index, 1: end, 2: written = '' } of start.matchAll(
    /<(\/?)([a-z][a-z0-9]{0,20})/gi,
  )) {
    tags += 1
    if (tags > maxTags) return index
    const name = written.toLowerCase()
    if (empty.test(name)) continue
    if (end === '/') {
      const at = open.lastIndexOf(name)
      if (at !== -1) open.length = at
      continue
    }
    while (closes.get(name)?.includes(open.at(-1) ?? '') === true) open.pop()
    open.push(name)
    if (open.length > maxOpen) return index
  }
  return start.length
}

const withinReason = (html: string): string => html.slice(0, reasonableLength(html))

/** Never shown by a mail program or a browser; what stands in them was not written for the reader. */
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

const findBlocks = (node: DomNode, depth = 0): boolean =>
  depth < 20 &&
  // A text node has no children, whatever the types say.
  ((node.children as DomNode[] | undefined) ?? []).some(
    (child) => blockTags.has(child.name ?? '') || findBlocks(child, depth + 1),
  )

/** Asked for each line of a cell; found once. */
const blocksFound = new WeakMap<DomNode, boolean>()

const holdsBlocks = (cell: DomNode): boolean => {
  const found = blocksFound.get(cell) ?? findBlocks(cell)
  blocksFound.set(cell, found)
  return found
}

/** Whether a row has another cell beside this one. */
const isBesideAnother = (cell: DomNode): boolean =>
  (cell.parent?.children ?? []).some(
    (other) => other !== cell && (other.name === 'td' || other.name === 'th'),
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
  if (cell && isBesideAnother(cell) && !holdsBlocks(cell)) builder.addInline('; ')
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
    {
      selector: 'tr',
      format: 'block',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    },
    { selector: 'br', format: 'lineBreak' },
    { selector: 'td', format: 'tableCell' },
    { selector: 'th', format: 'tableCell' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
})

/** Made once: making it takes longer than reading a description. */
const asText = compile(options('inline'))
const asNotice = compile(options('linkWithHost'))

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
  tidy(asText(withinReason(html))).slice(0, limit)

/**
 * As `plainTextOfHtml`, with the host of a link in square brackets after its words, where these do not show it.
 * The text may be longer than a notice; the caller counts.
 */
export const noticeTextOfHtml = (html: string): string => tidy(asNotice(withinReason(html)))

/** True where a page is so long, or so deep, that part of it would be left out (P6: what is left out says nothing). */
export const isTooLongPage = (html: string): boolean => reasonableLength(html) < html.length
