import { createRequire } from 'node:module'
import { isAbsolute, join, posix } from 'node:path'
import { Script } from 'node:vm'
import { build } from 'vite'

type Evaluate = (
  module: { exports: unknown },
  exports: unknown,
  require: (id: string) => unknown,
  dirname: string,
) => void

/** Gives what a module exports, by its path without the ending. */
export type Load = (name: string) => unknown

const isPackage = (id: string): boolean => !id.startsWith('.') && !isAbsolute(id)

/**
 * Translates entries and all they import, each module by itself, and gives a maker of loads: what one of them loads
 * shares no module with the next, but for packages and modules outside `fresh`. So a change to the code meets no
 * value that another has left in a cache. `given` stands in the place of packages.
 */
export const freshLoads = async (
  root: string,
  entries: readonly string[],
  fresh: string,
  given: Readonly<Record<string, unknown>>,
): Promise<() => Load> => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          entries.map((entry) => [entry.replace(/\.ts$/, ''), join(root, entry)]),
        ),
        external: isPackage,
        output: {
          format: 'cjs',
          preserveModules: true,
          preserveModulesRoot: root,
          entryFileNames: '[name].cjs',
        },
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const evaluators = new Map(
    outputs.flatMap((one): [string, Evaluate][] =>
      one.type === 'chunk'
        ? [
            [
              one.fileName,
              new Script(`(function (module, exports, require, __dirname) {${one.code}\n})`, {
                filename: join(root, one.fileName),
              }).runInThisContext() as Evaluate,
            ],
          ]
        : [],
    ),
  )
  const requirePackage = createRequire(join(root, 'package.json'))
  const kept = new Map<string, { exports: unknown }>()
  return () => {
    const loaded = new Map<string, { exports: unknown }>()
    const load = (fileName: string): unknown => {
      const known = fileName.startsWith(fresh) ? loaded : kept
      const before = known.get(fileName)
      if (before) return before.exports
      const evaluate = evaluators.get(fileName)
      if (!evaluate) throw new Error(`Nothing was translated to ${fileName}`)
      const module = { exports: {} as unknown }
      known.set(fileName, module)
      const folder = posix.dirname(fileName)
      const require = (id: string): unknown =>
        id.startsWith('.') ? load(posix.join(folder, id)) : (given[id] ?? requirePackage(id))
      evaluate(module, module.exports, require, join(root, folder))
      return module.exports
    }
    return (name) => load(`${name}.cjs`)
  }
}
