import type { ImportRow } from '../import-types.ts'

/** A row of a draft for tests: new, without anything in it but what is given. */
export const madeRow = (index: number, given: Partial<ImportRow> = {}): ImportRow => ({
  index,
  line: index + 2,
  title: `Account ${index}`,
  origins: [],
  hasPassword: true,
  questions: 0,
  match: { basis: 'none', on: '' },
  subjectIds: [],
  outcome: 'new',
  changes: [],
  newPassword: false,
  notAboutChild: false,
  ...given,
})
