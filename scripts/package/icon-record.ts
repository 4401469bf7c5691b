import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { iconFiles } from './icon-files.ts'

const root = join(import.meta.dirname, '../..')

/** Where the icons and their source are. */
export const iconFolder = join(root, 'resources/icons')

/** What they are made from: the drawing, and the code that draws and packs it. */
const sources = [
  'resources/icons/icon.svg',
  'scripts/package/draw-icons.ts',
  'scripts/package/icon-files.ts',
]

const digest = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex')

/** SHA-256 of the sources and of every icon, by path from the root of the repository. */
export const iconRecord = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...sources, ...iconFiles.map(({ path }) => `resources/icons/${path}`)].map((path) => [
      path,
      digest(join(root, path)),
    ]),
  )
