import { expect, it } from 'vitest'
import { formatOptions } from './format-options.ts'

it('sorts by name and tells apart what has one name', () => {
  const names = new Map([
    ['lastpass-csv', 'LastPass'],
    ['bitwarden-json', 'Bitwarden'],
    ['bitwarden-csv', 'Bitwarden'],
  ])
  const options = formatOptions([...names.keys()], (id) => names.get(id) ?? '')
  expect(options).toEqual([
    { id: 'bitwarden-csv', label: 'Bitwarden (CSV)' },
    { id: 'bitwarden-json', label: 'Bitwarden (JSON)' },
    { id: 'lastpass-csv', label: 'LastPass' },
  ])
})
