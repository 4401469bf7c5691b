import { expect, it } from 'vitest'
import { asId } from '../../../../domain/model/id.ts'
import type { ImportRow } from '../import-types.ts'
import { madeRow } from '../test-support/made-row.ts'
import { sharedHolder, sharedSubjects } from './shared-people.ts'

const [ana, mia] = [asId<'person'>('ana'), asId<'person'>('mia')]
const row = (given: Partial<ImportRow>): ImportRow => madeRow(0, given)

it('gives the holder only where all rows agree', () => {
  expect(sharedHolder([row({ holderId: ana }), row({ holderId: ana })])).toBe(ana)
  expect(sharedHolder([row({ holderId: ana }), row({})])).toBeUndefined()
  expect(sharedHolder([])).toBeUndefined()
})

it('gives the subjects only where all rows have the same, in whatever order', () => {
  const both = [row({ subjectIds: [ana, mia] }), row({ subjectIds: [mia, ana] })]
  expect(sharedSubjects(both)).toEqual([ana, mia])
  expect(sharedSubjects([...both, row({ subjectIds: [mia] })])).toEqual([])
  expect(sharedSubjects([])).toEqual([])
})
