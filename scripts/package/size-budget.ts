import type { AppFile } from './packed-app.ts'

/**
 * The most that the app may take on the disk, without the runtime: what it is now, rounded up by a tenth or so. Raise it
 * knowingly, in the same change as what needs the room.
 */
export const budgetBytes = { linux: 17_000_000, darwin: 20_000_000, win32: 17_000_000 } as const

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

/** The package that a file is of, or the second folder of our own files. */
const partOf = (path: string): string =>
  /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path.split('/').slice(0, 2).join('/')

/** The ten largest parts of an app, largest first, as `4.1 MB  node_modules/zod`. */
export const largestParts = (files: readonly AppFile[]): readonly string[] => {
  const sizes = new Map<string, number>()
  for (const { path, bytes } of files) {
    sizes.set(partOf(path), (sizes.get(partOf(path)) ?? 0) + bytes)
  }
  return [...sizes]
    .toSorted(([, one], [, two]) => two - one)
    .slice(0, 10)
    .map(([part, bytes]) => `${megabytes(bytes).padStart(8)}  ${part}`)
}

/** What is wrong with the size of an app: nothing, or one text with the ten largest parts. */
export const sizeProblems = (files: readonly AppFile[], budget: number): readonly string[] => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total <= budget) return []
  const parts = largestParts(files).join('\n  ')
  return [`the app takes ${megabytes(total)} of ${megabytes(budget)}; the largest are\n  ${parts}`]
}
