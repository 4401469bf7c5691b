import { describe, expect, it } from 'vitest'
import { chooseField, fieldOf, numberOfUnnamed, withoutNotes } from './column-choice.ts'

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

describe('withoutNotes', () => {
  it('leaves everything but the notes', () => {
    const mapping = [
      { column: 0, field: 'title' },
      { column: 1, field: 'notes' },
    ] as const
    expect(withoutNotes(mapping)).toEqual([{ column: 0, field: 'title' }])
  })
})

describe('numberOfUnnamed', () => {
  it('knows the names that the reader gives', () => {
    expect(numberOfUnnamed('#12')).toBe(12)
    expect(numberOfUnnamed('#')).toBeUndefined()
    expect(numberOfUnnamed('Route #12')).toBeUndefined()
  })
})
