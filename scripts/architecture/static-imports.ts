import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is loaded before the first line of a module runs. */
export interface StaticImports {
  /** Full paths of source files, the entry first. */
  readonly files: ReadonlySet<string>
  /** Names of packages, and Node's own modules as `node:fs`. */
  readonly packages: ReadonlySet<string>
}

/** Imports of types alone are gone once the types are stripped; `import(` is no statement at a line's start. */
const statement = /^(?:import|export)\s+(?!type\b)(?:[^'";=]*?\bfrom\s+)?['"]([^'"]+)['"]/gm

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** Follows the static imports of a module through this repository's own files; fails where a source does not exist. */
export const staticImports = (entry: string): StaticImports => {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (path: string): void => {
    if (files.has(path)) return
    files.add(path)
    if (!/\.[jt]sx?$/.test(path)) return
    const code = readFileSync(path, 'utf8').replaceAll(/^ *\/\*\*[^]*?\*\//gm, '')
    for (const [, specifier = ''] of code.matchAll(statement)) {
      if (specifier.startsWith('.')) visit(join(dirname(path), specifier))
      else packages.add(specifier.startsWith('node:') ? specifier : packageOf(specifier))
    }
  }
  visit(entry)
  return { files, packages }
}
