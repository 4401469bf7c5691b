import { expect, test } from 'vitest'
import { on } from '../../../domain/test-support/sample-values.ts'
import { saidBy } from './said-by.ts'

const source = (id: string, url?: string) => ({
  id,
  title: `Title of ${id}`,
  url,
  checked: on('2026'),
})
const sources = [
  source('ftc-1', 'https://www.ftc.gov/news'),
  source('ftc-2', 'https://www.ftc.gov/legal'),
  source('opc', 'https://priv.gc.ca/en'),
  source('letter'),
]

test('a site is named once, however much of it was read', () => {
  expect(saidBy({ sources }, ['ftc-1', 'ftc-2', 'opc'])).toEqual(['ftc.gov', 'priv.gc.ca'])
})

test('what came in a letter keeps the words of the household; what is not known is left out', () => {
  expect(saidBy({ sources }, ['letter', 'gone'])).toEqual(['Title of letter'])
  expect(saidBy({ sources }, [])).toEqual([])
})
