import { expect, test } from 'vitest'
import { paperSizeFor } from './paper-size.ts'

test.each([
  [{ code: 'US' }, 'letter'],
  [{ code: 'UK' }, 'a4'],
  [{ code: 'EU', country: 'DE' }, 'a4'],
  [{ code: 'other' }, 'a4'],
  [{ code: 'other', country: 'CA' }, 'letter'],
  [{ code: 'other', country: 'AU' }, 'a4'],
] as const)('%o prints on %s', (region, paper) => {
  expect(paperSizeFor(region)).toBe(paper)
})
