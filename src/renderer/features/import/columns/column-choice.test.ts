import { describe, expect, it } from 'vitest'
import { columnFields } from '../../../../contract/imports.ts'
import { chooseField, fieldOf, inReadingOrder } from './column-choice.ts'

describe('chooseField', () => {
  it('gives a column a meaning and takes it away', () => {
    const named = chooseField([], 2, 'title')
    expect(named).toEqual([{ column: 2, field: 'title' }])
    expect(chooseField(named, 2, undefined)).toEqual([])
  })

  it('moves a meaning that may be there once', () => {
    const mapping = chooseField([{ column: 0, field: 'title' }], 3, 'title')
    expect(mapping).toEqual([{ column: 3, field: 'title' }])
  })

  it('lets addresses and questions be there several times', () => {
    const mapping = chooseField([{ column: 4, field: 'url' }], 1, 'url')
    expect(mapping).toEqual([
      { column: 1, field: 'url' },
      { column: 4, field: 'url' },
    ])
  })
})

describe('fieldOf', () => {
  it('is undefined for a column that is left out', () => {
    expect(fieldOf([{ column: 4, field: 'url' }], 4)).toBe('url')
    expect(fieldOf([{ column: 4, field: 'url' }], 0)).toBeUndefined()
  })
})

describe('inReadingOrder', () => {
  it('puts the name before the address and keeps repeated columns in the order of the file', () => {
    const mapping = [
      { column: 0, field: 'url' },
      { column: 1, field: 'password' },
      { column: 2, field: 'title' },
      { column: 3, field: 'url' },
    ] as const
    expect(inReadingOrder([...mapping], columnFields).map(({ column }) => column)).toEqual([
      2, 0, 3, 1,
    ])
  })
})
