import { expect, it } from 'vitest'
import { hibpFlags } from '../model/breach.ts'
import { emptyFlagOf, isEmptyFlag } from './empty-flag.ts'

it('takes the weight from what was made up, collected or stolen elsewhere', () => {
  const empty = ['fabricated', 'spam-list', 'malware', 'stealer-log']
  expect(hibpFlags.filter(isEmptyFlag).toSorted()).toEqual(empty.toSorted())
  expect(hibpFlags.filter((flag) => emptyFlagOf({ flags: [flag] })).toSorted()).toEqual(
    empty.toSorted(),
  )
})

it('names the first of several, and none where there is none', () => {
  expect(emptyFlagOf({ flags: ['verified', 'malware', 'fabricated'] })).toBe('fabricated')
  expect(emptyFlagOf({ flags: ['verified', 'retired'] })).toBeUndefined()
  expect(emptyFlagOf(undefined)).toBeUndefined()
})
