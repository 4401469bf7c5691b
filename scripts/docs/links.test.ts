import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { anchorsOf, pagesIn, targetsOf, type Page } from './markdown.ts'

const root = join(import.meta.dirname, '../..')
const pages = new Map(pagesIn(root).map((page) => [page.path, page]))

/** What is wrong with a link of a page; nothing for addresses outside of the repository. */
const problemOf = (page: Page, target: string): string | undefined => {
  if (/^[a-z]+:/.test(target)) return undefined
  const [path = '', anchor] = target.split('#')
  const aim = path === '' ? page.path : posix.join(posix.dirname(page.path), path)
  if (!pages.has(aim) && !existsSync(join(root, aim))) return `${page.path}: there is no ${target}`
  const read = pages.get(aim)
  if (anchor === undefined || !read) return undefined
  return anchorsOf(read).has(anchor) ? undefined : `${page.path}: no heading ${target}`
}

test('every link within the documentation leads somewhere', () => {
  expect(pages.size).toBeGreaterThan(40)
  const problems = [...pages.values()].flatMap((page) =>
    targetsOf(page).flatMap((target) => problemOf(page, target) ?? []),
  )
  expect(problems).toEqual([])
})

test('a link that leads nowhere is found', () => {
  const prose = '# A b\n[one](nowhere.md) [two](#a-b) [three](#c) [four](README.md)'
  const page: Page = { path: 'made-up.md', text: prose, prose }
  pages.set(page.path, page)
  const found = targetsOf(page).map((target) => problemOf(page, target))
  pages.delete(page.path)
  expect(found).toEqual([
    'made-up.md: there is no nowhere.md',
    undefined,
    'made-up.md: no heading #c',
    undefined,
  ])
})
