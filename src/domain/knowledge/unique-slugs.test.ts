import { expect, test } from 'vitest'
import { uniqueSlugs } from './unique-slugs.ts'

test('the first keeps its slug, later ones get numbers, and a number that is taken is passed over', () => {
  expect([...uniqueSlugs(['A b', 'a-b-2', 'A B', 'a b!', 'A b', '???']).values()]).toEqual([
    'a-b',
    'a-b-2',
    'a-b-3',
    'a-b-4',
    'x',
  ])
})

test('a list of thousands that all come to one slug takes no time', () => {
  const texts = Array.from(
    { length: 20_000 },
    (_, at) => `${'!'.repeat(at % 100)}${'?'.repeat(at / 100)}`,
  )
  const start = performance.now()
  const slugs = uniqueSlugs(texts)
  expect(new Set(slugs.values()).size).toBe(20_000)
  expect(performance.now() - start).toBeLessThan(2000)
})
