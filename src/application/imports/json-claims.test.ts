import { expect, it } from 'vitest'
import { formatIds, recogniseJson } from '../../domain/importers/formats/registry.ts'
import type { JsonValue } from '../../domain/importers/json-value.ts'
import { allExports } from './test-support/planted-files.ts'

const claimedBy = (value: JsonValue): readonly string[] =>
  formatIds.filter((id) => recogniseJson(value, id) !== undefined)

const exportsInJson = allExports.flatMap(({ name, formatId, file }) =>
  typeof file === 'string' && formatId.endsWith('-json') ? [[name, formatId, file] as const] : [],
)

it('has exports to try', () => {
  expect(exportsInJson.length).toBeGreaterThan(5)
})

/** Enpass writes all that Bitwarden is known by, and more; it is asked first. */
const alsoClaimedBy: Readonly<Record<string, readonly string[]>> = {
  'enpass-json': ['bitwarden-json'],
}

it.each(exportsInJson)('%s is of %s and of no other', (_, formatId, file) => {
  expect(claimedBy(JSON.parse(file) as JsonValue), 'formats that recognise it').toEqual([
    formatId,
    ...(alsoClaimedBy[formatId] ?? []),
  ])
})

it.each(['{}', '[]', '5', '[1,2]', '{"items":[]}', '{"people":[{"name":"Mia","club":"Swim"}]}'])(
  '%s is of no product',
  (text) => {
    expect(claimedBy(JSON.parse(text) as JsonValue), 'formats that recognise it').toEqual([])
  },
)
