import { describe, expect, it } from 'vitest'
import { readExport, titlesWithSecrets, type ExportCase } from './test-support/export-case.ts'
import { browserExports } from './test-support/exports/browser-exports.ts'
import { largeManagerExports } from './test-support/exports/large-manager-exports.ts'
import { raggedExports } from './test-support/exports/ragged-exports.ts'
import { smallManagerExports } from './test-support/exports/small-manager-exports.ts'
import { vaultAppExports } from './test-support/exports/vault-app-exports.ts'

const families: readonly (readonly [family: string, cases: readonly ExportCase[]])[] = [
  ['browsers', browserExports],
  ['large managers', largeManagerExports],
  ['vault apps', vaultAppExports],
  ['ragged rows', raggedExports],
  ['small managers and lists', smallManagerExports],
]

describe.each(families)('tables of %s', (_, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', async (__, expected) => {
    const found = await readExport(expected.file)
    expect(found.formatId).toBe(expected.formatId)
    expect(found.items).toEqual(expected.items)
    expect(found.leftOut).toEqual(expected.leftOut ?? [])
    expect(found.skipped).toEqual(expected.skipped ?? [])
    expect(found.items.length + found.leftOut.length + found.skipped.length).toBe(expected.rows)
    expect(titlesWithSecrets(found.readings)).toEqual([])
  })
})
