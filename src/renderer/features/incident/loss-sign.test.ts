import { expect, test } from 'vitest'
import { lossSign } from './loss-sign.ts'

test.each([
  ['exposed', 'confirmed', 'exposed'],
  ['exposed', 'likely', 'exposed'],
  ['exposed', 'possible', 'ask'],
  ['exposed', 'could-not-check', 'ask'],
  ['ask', 'likely', 'ask'],
  ['not-real', 'possible', 'not-real'],
  ['removed', 'possible', 'removed'],
] as const)('%s in a breach that is %s shows as %s', (state, level, sign) => {
  expect(lossSign({ state, level })).toBe(sign)
})
