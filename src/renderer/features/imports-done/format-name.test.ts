import { expect, it } from 'vitest'
import { formatIds, mappedTableId } from '../../../domain/importers/formats/registry.ts'
import { namedFormats, tableFormat } from './format-name.ts'

it('calls a table through the mapper what the reader calls it', () => {
  expect(tableFormat).toBe(mappedTableId)
})

it('has a name for every format that can be read, and for no other', () => {
  expect(new Set(namedFormats)).toEqual(new Set([...formatIds, mappedTableId]))
})
