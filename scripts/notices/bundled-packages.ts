import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

const importing = /(?:from |import |import\()'((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[^']*)?'/g

/** Folders of what only tests use. */
const ofTests = new Set(['test-support', 'testing', 'scenarios'])

/** The packages that the sources under a folder import: what a bundler takes into the page and the programs. Sorted. */
export const bundledPackages = (folder: string): readonly string[] => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name))
    .filter((entry) => !entry.parentPath.split(sep).some((part) => ofTests.has(part)))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const names = files.flatMap((text) =>
    [...text.matchAll(importing)].map((match) => match[1] ?? ''),
  )
  return [...new Set(names)].toSorted((one, two) => (one < two ? -1 : 1))
}
