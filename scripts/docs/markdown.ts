import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page of documentation. */
export interface Page {
  /** From the repository's root, with slashes. */
  readonly path: string
  readonly text: string
  /** The text without code blocks and code in lines: what a reader reads, and what can hold links. */
  readonly prose: string
}

/** What is not ours or not written by hand. */
const passed = new Set(['node_modules', 'out', 'dist', 'test-results', '.cache', '.git'])

const withoutCode = (text: string): string =>
  text.replaceAll(/^( *)(```+)[^]*?^\1\2$/gm, '').replaceAll(/(`+)[^`][^]*?\1/g, '')

/** Every Markdown file below a folder, as pages with paths from `root`. */
export const pagesIn = (root: string, folder = ''): readonly Page[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return passed.has(entry.name) ? [] : pagesIn(root, path)
    if (!entry.isFile() || !entry.name.endsWith('.md')) return []
    const text = readFileSync(join(root, path), 'utf8')
    return [{ path, text, prose: withoutCode(text) }]
  })

/** Where the links and pictures of a page lead, as they are written. */
export const targetsOf = ({ prose }: Page): readonly string[] =>
  [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target = '']) => target)

/** The pictures of a page: what is told to who cannot see them, and where they lie. */
export const picturesOf = ({ prose }: Page): readonly { alt: string; target: string }[] =>
  [...prose.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, alt = '', target = '']) => ({
    alt: alt.replaceAll(/\s+/g, ' ').trim(),
    target,
  }))

/** The words a page sets in bold, each on one line. */
export const boldOf = ({ prose }: Page): readonly string[] =>
  [...prose.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words.replaceAll(/\s+/g, ' '))

/** The anchors that GitHub gives the headings of a page. */
export const anchorsOf = ({ text }: Page): ReadonlySet<string> => {
  const anchors = new Set<string>()
  const prose = text.replaceAll(/^( *)(```+)[^]*?^\1\2$/gm, '')
  for (const [, heading = ''] of prose.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const slug = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-')
    let anchor = slug
    for (let more = 1; anchors.has(anchor); more += 1) anchor = `${slug}-${more}`
    anchors.add(anchor)
  }
  return anchors
}
