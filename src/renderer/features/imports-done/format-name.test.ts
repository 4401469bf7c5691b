import { expect, it } from 'vitest'
import { formatIds, mappedTableId } from '../../../domain/importers/formats/registry.ts'
import { namedFormats, tableFormat } from './format-name.ts'

it('calls a table through the mapper what the reader calls it', () => {
  expect(tableFormat).toBe(mappedTableId)
})

it('has a name for every format that can be read, and for no other', () => {
  const ids = [...formatIds, mappedTableId]
  expect(
    ids.filter((id) => !(namedFormats as readonly string[]).includes(id)),
    'formats without a name under `format` in resources/locales/en/import.json',
  ).toEqual([])
  expect(
    namedFormats.filter((id) => !ids.includes(id)),
    'names of no format',
  ).toEqual([])
})
