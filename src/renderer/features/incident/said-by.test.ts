import { expect, test } from 'vitest'
import { on } from '../../../domain/test-support/sample-values.ts'
import { saidBy } from './said-by.ts'

const source = (id: string, title: string, url?: string) => ({
  id,
  title,
  url,
  checked: on('2026'),
})
const sources = [
  source('ftc-1', 'Federal Trade Commission, blog of 2018', 'https://ftc.example/1'),
  source('ftc-2', 'Federal Trade Commission, complaint', 'https://ftc.example/2'),
  source('wiki', 'Wikipedia', 'https://wiki.example'),
  source('letter', 'Letter to Ana, 3 March 2026'),
]

test('who said it is named once, however much of it was read', () => {
  expect(saidBy({ sources }, ['ftc-1', 'ftc-2', 'wiki'])).toEqual([
    'Federal Trade Commission',
    'Wikipedia',
  ])
})

test('what came in a letter keeps the words of the household; what is not known is left out', () => {
  expect(saidBy({ sources }, ['letter', 'gone'])).toEqual(['Letter to Ana, 3 March 2026'])
  expect(saidBy({ sources }, [])).toEqual([])
})
