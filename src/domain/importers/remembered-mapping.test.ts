import { describe, expect, it } from 'vitest'
import { headerKeyOf, mappingFor, namedColumns } from './remembered-mapping.ts'

const columns = (...names: readonly string[]) => names.map((name) => ({ name }))

describe('what columns were said to mean', () => {
  const before = columns('Child', 'Club', 'Web', 'web', 'Code')
  const named = namedColumns(before, [
    { column: 1, field: 'title' },
    { column: 3, field: 'url' },
    { column: 4, field: 'password' },
  ])

  it('is found again whatever their order and their case', () => {
    const after = columns('CODE', 'web', 'child', ' Web', 'Club')
    expect(headerKeyOf(after)).toBe(named?.headerKey)
    expect(mappingFor(after, named?.columns ?? [])).toEqual([
      { column: 0, field: 'password' },
      { column: 3, field: 'url' },
      { column: 4, field: 'title' },
    ])
  })

  it('says nothing of a table with other columns', () => {
    expect(headerKeyOf(columns('Child', 'Club', 'Web', 'Code'))).not.toBe(named?.headerKey)
    expect(headerKeyOf(columns('Child', 'Club', 'Web', 'web', 'web', 'Code'))).not.toBe(
      named?.headerKey,
    )
    expect(mappingFor(columns('Child'), named?.columns ?? [])).toEqual([])
  })

  it('is not kept for columns without names, or with endless ones', () => {
    expect(namedColumns(columns('#1', '#2'), [{ column: 0, field: 'title' }])).toBeUndefined()
    expect(headerKeyOf(columns(...Array<string>(400).fill('x'.repeat(90))))).toBeUndefined()
  })
})
