import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'

/** What a built file asks for by name: imports, re-exports, and `import()` or `require()` of a plain text. */
const requestsOf = (file: string): readonly string[] => {
  const text = readFileSync(file, 'utf8')
  const { module } = parseSync(file, text)
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start, moduleRequest.end),
  )
  const literal = [
    ...dynamic.flatMap((source) => /^(["'`])([^$]*)\1$/.exec(source)?.[2] ?? []),
    ...[...text.matchAll(/\brequire\((["'])([^"']+)\1\)/g)].map(([, , name]) => name ?? ''),
  ]
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ]
  // Electron is the runtime itself.
  return [...new Set([...named, ...literal])].filter(
    (name) => !isBuiltin(name) && name !== 'electron',
  )
}

/** Resolves as Node does, from within the files of the package, and looks whether the file is there. */
const resolver = `
  import { existsSync, readFileSync } from 'node:fs'
  import { fileURLToPath } from 'node:url'
  const [root, ...asked] = JSON.parse(readFileSync(0, 'utf8'))
  for (const [parent, name] of asked) {
    let found
    try { found = import.meta.resolve(name, parent) } catch {}
    const there = found?.startsWith(root) && existsSync(fileURLToPath(found))
    if (!there) console.log(parent.slice(root.length) + ' asks for ' + name)
  }`

/** How many names the built programs ask for, and which of them lead nowhere within the app. */
export interface ImportReport {
  readonly asked: number
  readonly missing: readonly string[]
}

/** Looks at `out/main` and `out/preload` in the folder of an unpacked app. */
export const missingImports = (app: string): ImportReport => {
  const asked = ['out/main', 'out/preload']
    .flatMap((folder) => readdirSync(join(app, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.c?js$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => requestsOf(file).map((name) => [pathToFileURL(file).href, name] as const))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--experimental-import-meta-resolve', '--input-type=module', '--eval', resolver],
    {
      input: JSON.stringify([`${pathToFileURL(app).href}/`, ...asked]),
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
  return { asked: asked.length, missing: stdout.split('\n').filter((line) => line !== '') }
}
