import { describe, expect, it } from 'vitest'
import { on } from '../test-support/sample-values.ts'
import { ageRange } from './age-range.ts'

describe('ageRange', () => {
  it.each([
    ['2010-05-02', '2026-05-01', 15, 15],
    ['2010-05-02', '2026-05-02', 16, 16],
    ['2010-05', '2026-05-02', 15, 16],
    ['2010', '2026-11-21', 15, 16],
    ['2010', '2026-12-31', 16, 16],
    ['2010', '2026', 15, 16],
    ['2012-02-29', '2026-02-28', 13, 13],
    ['2012-02-29', '2026-03-01', 14, 14],
  ])('born %s, on %s', (birth, today, youngest, oldest) => {
    expect(ageRange(on(birth), on(today))).toEqual({ youngest, oldest })
  })

  it('is unknown without a birth date', () => {
    expect(ageRange(undefined, on('2026-11-21'))).toBeUndefined()
  })
})
