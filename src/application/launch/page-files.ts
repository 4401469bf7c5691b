import { lookup } from 'mrmime'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** One file of the built page. */
export interface PageFile {
  readonly type: string
  readonly body: Buffer<ArrayBuffer>
}

/** The built page by path, such as `/assets/main-1a2b.js`; `/` is the page itself. */
export type PageFiles = ReadonlyMap<string, PageFile>

const typeOf = (name: string): string => {
  const type = lookup(name) ?? 'application/octet-stream'
  const isText = type.startsWith('text/') || type.endsWith('json') || type.endsWith('javascript')
  return isText ? `${type}; charset=utf-8` : type
}

/**
 * Reads the built page (a few megabytes) into memory. Hosts answer from this list alone and never turn a
 * request into a path, so there is no path to escape from. Fails where `index.html` is missing.
 */
export const readPageFiles = async (directory: string): Promise<PageFiles> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = new Map<string, PageFile>()
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(directory, path).split(sep).join('/')
    files.set(`/${name}`, { type: typeOf(name), body: await readFile(path) })
  }
  const page = files.get('/index.html')
  if (!page) throw new Error('The built page is missing: run `npm run build`')
  files.set('/', page)
  return files
}
