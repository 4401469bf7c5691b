import { describe, expect, it } from 'vitest'
import { readExport, titlesWithSecrets, type ExportCase } from './test-support/export-case.ts'
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
