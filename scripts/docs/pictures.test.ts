import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { pagesIn, picturesOf } from './markdown.ts'

const root = join(import.meta.dirname, '../..')
const folder = 'docs/screenshots'
const files = readdirSync(join(root, folder)).toSorted()

const shown = pagesIn(root)
  .filter(({ path }) => path === 'README.md' || path.startsWith('docs/guide/'))
  .flatMap((page) =>
    picturesOf(page).map(({ alt, target }) => ({
      alt,
      path: posix.join(posix.dirname(page.path), target),
    })),
  )

/** What `npm run screenshots` makes: the names that its scripts give their pictures. */
const made = readdirSync(join(root, 'e2e'))
  .filter((name) => name.endsWith('.pictures.ts'))
  .flatMap((name) => [
    ...readFileSync(join(root, 'e2e', name), 'utf8').matchAll(/takePicture\(page, '([\w-]+)'/g),
  ])
  .map(([, name]) => `${name}.png`)

test('every picture of the docs is made by the script, and every one made is shown somewhere', () => {
  expect(made.length).toBeGreaterThan(20)
  expect(made.toSorted()).toEqual(files)
  const wanted = [...new Set(shown.map(({ path }) => path))].toSorted()
  expect(wanted).toEqual(files.map((name) => `${folder}/${name}`))
})

test('every picture says in words what is to be seen', () => {
  expect(shown.filter(({ alt }) => alt.split(' ').length < 6)).toEqual([])
})

test('the pictures are light enough for a slow line', () => {
  const sizes = files.map((name) => statSync(join(root, folder, name)).size)
  expect(Math.max(...sizes)).toBeLessThan(200_000)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000)
})
