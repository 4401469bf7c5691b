import { expect, it } from 'vitest'
import { tableFile } from './table-file.ts'

it('makes a file of a pasted table, its text as it is', async () => {
  const text = 'Name\tAdresse\nSchwimmverein\tschwimmen.example\n'
  const file = tableFile(text, 'Pasted table')
  expect(file?.name).toBe('Pasted table')
  expect(file?.type).toBe('text/tab-separated-values')
  expect(await file?.text()).toBe(text)
})

it('makes none of blanks', () => {
  expect(tableFile(' \n\t', 'Pasted table')).toBeUndefined()
})
