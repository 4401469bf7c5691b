import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pagesIn } from './markdown.ts'

const root = join(import.meta.dirname, '../..')

/** Where a computer has people's and passing things. Generated pages have them from the stacks of errors. */
const places = /file:\/\/\/\S+|(?<![\w.…~/])\/(?:tmp|home|root|Users|var\/folders)\/[\w.-]+[/:]\S*/g

test('no page names a folder of the computer it was written on', () => {
  const found = pagesIn(root).flatMap(({ path, text }) =>
    (text.match(places) ?? []).map((place) => `${path}: ${place}`),
  )
  expect(found).toEqual([])
})
