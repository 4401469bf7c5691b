import { expect, it } from 'vitest'
import { sizeProblems } from './size-budget.ts'

const files = [
  ...Array.from({ length: 12 }, (_, index) => ({
    path: `node_modules/@scope/p${index}/index.js`,
    bytes: 1_000_000 * (index + 1),
    unpacked: false,
  })),
  { path: 'out/renderer/assets/a.js', bytes: 20_000_000, unpacked: false },
  { path: 'out/renderer/b.js', bytes: 1_000_000, unpacked: false },
]

it('an app within its budget is right, to the byte', () => {
  expect(sizeProblems(files, 99_000_000)).toEqual([])
})

it('one above it is told with its ten largest parts, largest first', () => {
  const [problem = ''] = sizeProblems(files, 98_999_999)
  const [first, ...parts] = problem.split('\n').map((line) => line.trim())
  expect(first).toBe('the app takes 99.0 MB of 99.0 MB; the largest are')
  expect(parts).toHaveLength(10)
  expect(parts.slice(0, 2)).toEqual(['21.0 MB  out/renderer', '12.0 MB  node_modules/@scope/p11'])
})
