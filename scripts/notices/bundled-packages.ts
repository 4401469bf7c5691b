import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const importing = /(?:from|import) '((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/g

/** The packages that the sources under a folder import: what a bundler takes into the page. Sorted. */
export const bundledPackages = (folder: string): readonly string[] => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const names = files.flatMap((text) =>
    [...text.matchAll(importing)].map((match) => match[1] ?? ''),
  )
  return [...new Set(names)].toSorted((one, two) => (one < two ? -1 : 1))
}
