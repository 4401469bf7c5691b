import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What exists for tests may look anywhere. */
const isForTests = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) ||
  path.split(sep).some((part) => part === 'test-support' || part === 'testing')

/** Which folders right below `under` each of them imports from. */
const importsBetween = (under: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const folderOf = (path: string): string | undefined => {
    const parts = relative(join(root, under), path).split(sep)
    return parts.length > 1 && parts[0] !== '..' ? parts[0] : undefined
  }
  const imports = new Map<string, Set<string>>()
  for (const entry of readdirSync(join(root, under), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const folder = folderOf(path)
    if (!folder || !/\.tsx?$/.test(path) || isForTests(path)) continue
    for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const other = folderOf(join(dirname(path), specifier))
      if (other && other !== folder)
        imports.set(folder, (imports.get(folder) ?? new Set()).add(other))
    }
  }
  return imports
}

/** Everything that can be reached from a folder. */
const reachedFrom = (
  start: string,
  imports: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> => {
  const reached = new Set<string>()
  const visit = (folder: string): void => {
    for (const next of imports.get(folder) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      visit(next)
    }
  }
  visit(start)
  return reached
}

describe('folders depend on each other in one direction', () => {
  test.each([
    'src',
    'src/domain',
    'src/application',
    'src/vault',
    'src/main',
    'src/renderer/features',
  ])('below %s none can be reached from itself', (under) => {
    const imports = importsBetween(under)
    const inCycles = [...imports.keys()].filter((folder) =>
      reachedFrom(folder, imports).has(folder),
    )
    expect(inCycles).toEqual([])
  })

  test('and there are imports to follow', () => {
    expect(importsBetween('src').get('application')).toContain('domain')
  })
})
