import { expect, test } from 'vitest'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { paperFileName } from './file-name.ts'

const today = partialDate('2026-11-22')

test('says what it is, whose, and of which day', () => {
  expect(paperFileName({ document: 'checklist', mark: 'Mia', today })).toBe(
    'Kinventory checklist Mia 2026-11-22',
  )
  expect(paperFileName({ document: 'fridge sheet', mark: undefined, today: undefined })).toBe(
    'Kinventory fridge sheet',
  )
})

test('a name that is no file name becomes one', () => {
  const name = paperFileName({ document: 'checklist', mark: '../M:a\u0000 "x"?\n', today })
  expect(name).toBe('Kinventory checklist .. M a x 2026-11-22')
  expect(paperFileName({ document: 'x', mark: '\u202Efdp.\u2066Mia', today })).toBe(
    'Kinventory x fdp. Mia 2026-11-22',
  )
})

test('a long name is cut between two signs, and the day stays', () => {
  expect(paperFileName({ document: 'x', mark: '\u{1F98A}'.repeat(500), today })).toBe(
    `Kinventory x ${'\u{1F98A}'.repeat(40)} 2026-11-22`,
  )
})
