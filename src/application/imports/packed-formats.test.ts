import { describe, expect, it } from 'vitest'
import type { ExportCase } from './test-support/export-case.ts'
import { expectedOf, summaryOf } from './test-support/export-summary.ts'
import { archiveExports } from './test-support/exports/archive-exports.ts'
import { bitwardenExports } from './test-support/exports/bitwarden-exports.ts'
import { jsonExports } from './test-support/exports/json-exports.ts'
import { onePasswordExports } from './test-support/exports/onepassword-exports.ts'
import { xmlExports } from './test-support/exports/xml-exports.ts'

const families: readonly (readonly [family: string, cases: readonly ExportCase[]])[] = [
  ['1Password', onePasswordExports],
  ['Bitwarden', bitwardenExports],
  ['products that write JSON', jsonExports],
  ['products that write XML', xmlExports],
  ['products that write archives', archiveExports],
]

describe.each(families)('exports of %s', (_, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', async (__, each) => {
    expect(await summaryOf(each.file)).toEqual(expectedOf(each))
  })
})
