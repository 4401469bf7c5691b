import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const source = join(root, 'src')

const diagram = /^```mermaid\n([^]*?)^```$/m.exec(
  readFileSync(join(root, 'docs/architecture.md'), 'utf8'),
)?.[1]

/** `renderer --> contract`: what is in the one folder imports what is in the other. */
const drawn = [...(diagram ?? '').matchAll(/^ *(\w+) --> (\w+)$/gm)].map(
  ([, from, to]) => `${from} --> ${to}`,
)

const layers = readdirSync(source, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

const layerOf = (path: string): string => relative(source, path).split(sep)[0] ?? ''

const isProduct = (path: string): boolean =>
  /\.tsx?$/.test(path) &&
  !/\.test\.tsx?$/.test(path) &&
  !path.split(sep).some((part) => part === 'test-support' || part === 'testing')

/** What the files of the product import of other folders of `src`, types too. */
const imported = new Set(
  readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isProduct)
    .flatMap((path) =>
      [
        ...readFileSync(path, 'utf8').matchAll(
          /^(?:import|export)\b[^'";]*['"](\.[^'"]+)['"]|\bimport\(['"](\.[^'"]+)['"]\)/gm,
        ),
      ]
        .map(([, still, late]) => layerOf(join(dirname(path), still ?? late ?? '')))
        .filter((to) => layers.includes(to) && to !== layerOf(path))
        .map((to) => `${layerOf(path)} --> ${to}`),
    ),
)

test('the diagram of docs/architecture.md has the arrows that the imports have, and no others', () => {
  expect(imported.size).toBeGreaterThan(10)
  expect(drawn.toSorted()).toEqual([...imported].toSorted())
})

test('every folder of src is a box of the diagram', () => {
  const boxes = [...(diagram ?? '').matchAll(/^ *(\w+)\[/gm)].map(([, name = '']) => name)
  expect(boxes.toSorted()).toEqual(layers.toSorted())
})
