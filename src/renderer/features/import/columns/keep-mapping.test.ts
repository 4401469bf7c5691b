import { describe, expect, it } from 'vitest'
import type { ColumnMapping, ImportDraft } from '../import-types.ts'
import { emptyDraft } from '../test-support/empty-draft.ts'
import { keepMapping } from './keep-mapping.ts'

const draft = (
  names: readonly string[],
  mapping: ColumnMapping,
  needsMapping: boolean,
): ImportDraft =>
  emptyDraft({
    formatId: 'table',
    needsMapping,
    columns: names.map((name) => ({ name, samples: [] })),
    mapping,
  })

const named = [{ column: 1, field: 'title' }] as const
const guessed = [{ column: 0, field: 'url' }] as const

describe('keepMapping', () => {
  it('keeps what the columns of the same table were named', () => {
    const before = draft(['A', 'B'], named, false)
    expect(keepMapping(before, draft(['A', 'B'], guessed, true)).mapping).toEqual(named)
  })

  it('takes the new guess for other columns, and where nothing was named', () => {
    const next = draft(['A', 'C'], guessed, true)
    expect(keepMapping(draft(['A', 'B'], named, false), next)).toBe(next)
    expect(keepMapping(draft(['A', 'C'], [], true), next)).toBe(next)
    expect(keepMapping(undefined, next)).toBe(next)
  })

  it('leaves alone what needs no names', () => {
    const next = draft(['A', 'B'], [], false)
    expect(keepMapping(draft(['A', 'B'], named, false), next)).toBe(next)
  })
})
