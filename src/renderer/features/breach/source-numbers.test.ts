import { expect, test } from 'vitest'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { sourceNumbers } from './source-numbers.ts'

const checked = partialDate('2026-11-21') ?? partialDate('2026')

test('sources are counted from 1 in the order of the list', () => {
  if (!checked) throw new Error('The date of the test is wrong.')
  const sources = ['opc', 'ftc', 'hibp'].map((id) => ({
    id,
    title: id,
    url: `https://${id}.example`,
    checked,
  }))
  expect(sourceNumbers(sources, ['hibp', 'opc', 'gone'])).toEqual([1, 3])
  expect(sourceNumbers(sources, [])).toEqual([])
})
