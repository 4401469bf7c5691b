import { afterEach, describe, expect, it } from 'vitest'
import { forgetFile, remindOf, useUnencryptedFiles } from './unencrypted-files.ts'

describe('exports that lie about', () => {
  afterEach(() => useUnencryptedFiles.setState({ files: [] }))
  const names = () => useUnencryptedFiles.getState().files.map(({ name }) => name)

  it('are kept in mind one by one, until they are said to be gone', () => {
    remindOf({ name: 'a.json', origin: 'read' })
    remindOf({ name: 'b.csv', origin: 'saved' })
    remindOf({ name: 'a.json', origin: 'saved' })
    expect(names()).toEqual(['b.csv', 'a.json'])
    forgetFile('b.csv')
    expect(names()).toEqual(['a.json'])
  })
})
