import { describe, expect, it } from 'vitest'
import { partsOf, previewItems } from './preview-rows.ts'

const columns = ['Verein', 'Seite', 'Mail', 'Kennwort'].map((name) => ({ name, samples: [] }))
const preview = [
  ['Swim club', 'https://swim.example.org/login?x=1', 'ana@example.com', '••••••'],
  ['', 'https://school.example.org', '', ''],
  ['', '', '', ''],
]

describe('previewItems', () => {
  it('reads rows as the importer will', () => {
    const items = previewItems({ columns, preview }, [
      { column: 0, field: 'title' },
      { column: 1, field: 'url' },
      { column: 2, field: 'user-name' },
      { column: 3, field: 'password' },
    ])
    expect(items.map(({ title }) => title)).toEqual(['Swim club', 'school.example.org', ''])
    expect(items[0]?.origins).toEqual(['https://swim.example.org'])
    expect(items[0]?.email).toBe('ana@example.com')
    expect(items[0]?.password).toBe('••••••')
    expect(items.map(({ skip }) => skip)).toEqual([undefined, undefined, 'nothing-in-it'])
  })

  it('leaves out what has no meaning', () => {
    const [first] = previewItems({ columns, preview }, [{ column: 0, field: 'title' }])
    expect(first).toMatchObject({ title: 'Swim club', origins: [], password: undefined })
  })
})

describe('partsOf', () => {
  it('shows a login once, and a name always', () => {
    expect(
      partsOf([
        { column: 0, field: 'email' },
        { column: 1, field: 'user-name' },
        { column: 2, field: 'url' },
      ]),
    ).toEqual(['title', 'origins', 'login'])
  })
})
