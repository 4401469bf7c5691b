import { expect, it } from 'vitest'
import { findOptions } from './find-options.ts'

const options = [
  { id: 'nival', label: 'Nival', keywords: ['nival.com'] },
  { id: 'carnival', label: 'Carnival Kids' },
  { id: 'vtech', label: 'VTech Learning Lodge', keywords: ['vtech.com', 'Planet VTech'] },
  { id: 'ecole', label: 'École directe' },
]
const found = (text: string): readonly string[] =>
  findOptions(options, text, 10).map(({ id }) => id)

it('gives all in order for an empty text', () => {
  expect(found(' ')).toEqual(['nival', 'carnival', 'vtech', 'ecole'])
})

it('puts what starts with the text before what only contains it', () => {
  expect(found('nival')).toEqual(['nival', 'carnival'])
})

it('finds by any word, by domain and by former name, without case or accents', () => {
  expect(found('LODGE')).toEqual(['vtech'])
  expect(found('vtech.c')).toEqual(['vtech'])
  expect(found('planet')).toEqual(['vtech'])
  expect(found('ecole')).toEqual(['ecole'])
})

it('gives no more than asked for', () => {
  expect(findOptions(options, '', 2)).toHaveLength(2)
})
