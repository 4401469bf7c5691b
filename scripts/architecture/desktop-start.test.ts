import { join } from 'node:path'
import { expect, test } from 'vitest'
import { staticImports } from './static-imports.ts'

const root = join(import.meta.dirname, '../..')
const entry = join(root, 'src/main/main.ts')

/** All of them together are read in some milliseconds; the program takes a hundred times as long. */
const small = new Set(['electron', 'env-paths', 'mrmime'])

test('what is read before the window shows is small: nothing of the program, its database or its wire', () => {
  const { files, packages } = staticImports(entry)
  expect(files).toContain(join(root, 'src/main/window/create-window.ts'))
  const heavy = [...packages].filter((name) => !name.startsWith('node:') && !small.has(name))
  expect(heavy).toEqual([])
  expect(
    [...files].filter((path) => /src.(?:domain|formats|preload|renderer)./.test(path)),
  ).toEqual([])
})

test('the program is what makes the difference, and it is reached once the window shows', () => {
  const program = join(root, 'src/main/run-program.ts')
  expect(staticImports(entry).files).not.toContain(program)
  const { packages } = staticImports(program)
  expect(packages).toContain('better-sqlite3')
  expect(packages).toContain('zod')
  expect(packages).toContain('@orpc/server')
})
