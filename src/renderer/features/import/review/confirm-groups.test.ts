import { expect, it } from 'vitest'
import { asId } from '../../../../domain/model/id.ts'
import type { ImportRow } from '../import-types.ts'
import { confirmGroups } from './confirm-groups.ts'

const [ana, mia] = [asId<'person'>('ana'), asId<'person'>('mia')]
const row = (index: number, given: Partial<ImportRow>): ImportRow => ({
  index,
  line: index,
  title: '',
  origins: [],
  hasPassword: false,
  questions: 0,
  match: { basis: 'none', on: '' },
  holderId: ana,
  subjectIds: [ana],
  outcome: 'needs-a-look',
  ...given,
})

it('confirms each set of people once and leaves settled and holderless rows alone', () => {
  const rows = [
    row(0, {}),
    row(1, { subjectIds: [ana, mia] }),
    row(2, {}),
    row(3, { outcome: 'new' }),
    row(4, { holderId: undefined, subjectIds: [] }),
  ]
  expect(confirmGroups(rows)).toEqual([
    { rows: [0, 2], holderId: ana, subjectIds: [ana] },
    { rows: [1], holderId: ana, subjectIds: [ana, mia] },
  ])
})
