import type { AppFile } from './packed-app.ts'

/** What is never to be in the app, by kind. */
const unwanted: readonly (readonly [string, RegExp])[] = [
  ['a source map', /\.map$/],
  ['a source or a type declaration', /\.[cm]?tsx?$/],
  ['a test', /(?:^|\/)(?:tests?|__tests__)\/|\.(?:test|spec)\.[cm]?js$/],
  ['a C or C++ source', /\.(?:c|cc|cpp|h|hpp|gyp|gypi)$/],
  ['Node itself', /^node_modules\/node-[^/]+\/|(?:^|\/)bin\/node(?:\.exe)?$/],
  ["one of the repository's own files", /^(?:src|scripts|e2e|bench|faults|resources)\//],
  ['the updater, or its settings', /^node_modules\/electron-updater\/|app-update\.yml$/],
]

/**
 * What is wrong with the files of a packed app, one line each: files of an unwanted kind, packages that are only for
 * development, native binaries of another target or inside the archive (the system cannot load them from there), and
 * binaries that are missing.
 */
export const fileProblems = (
  files: readonly AppFile[],
  natives: readonly string[],
  developmentPackages: readonly string[],
): readonly string[] => {
  const problems = files.flatMap(({ path }) =>
    unwanted
      .filter(([, pattern]) => pattern.test(path))
      .map(([kind]) => `${path}: ${kind} is in the app`),
  )
  for (const name of developmentPackages) {
    if (files.some(({ path }) => path.startsWith(`node_modules/${name}/`))) {
      problems.push(`${name} is only for development, and is in the app`)
    }
  }
  for (const { path, unpacked } of files.filter((file) => file.path.endsWith('.node'))) {
    if (!natives.includes(path)) problems.push(`${path} is for another target`)
    else if (!unpacked) problems.push(`${path} is inside the archive`)
  }
  for (const path of natives) {
    if (!files.some((file) => file.path === path)) problems.push(`${path} is missing`)
  }
  return problems
}
