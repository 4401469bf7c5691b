import { describe, expect, it } from 'vitest'
import type { ExportCase } from './test-support/export-case.ts'
import { expectedOf, summaryOf } from './test-support/export-summary.ts'
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
  it.each(cases.map((each) => [each.name, each] as const))('%s', async (__, each) => {
    expect(await summaryOf(each.file)).toEqual(expectedOf(each))
  })
})
