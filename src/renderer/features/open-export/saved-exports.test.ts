import { afterEach, describe, expect, it } from 'vitest'
import { forgetSavedExport, noteSavedExport, useSavedExports } from './saved-exports.ts'

describe('exports that lie about', () => {
  afterEach(() => useSavedExports.setState({ names: [] }))
  const names = (): readonly string[] => useSavedExports.getState().names

  it('are kept in mind one by one, until they are said to be gone', () => {
    noteSavedExport('a.json')
    noteSavedExport('b.csv')
    noteSavedExport('a.json')
    expect(names()).toEqual(['b.csv', 'a.json'])
    forgetSavedExport('b.csv')
    expect(names()).toEqual(['a.json'])
  })
})
