import { describe, expect, it } from 'vitest'
import { partialDate } from '../../../domain/model/partial-date.ts'
import { isDoneTogether } from './is-done-together.ts'

const today = partialDate('2026-11-22')
const born = (text: string) => ({ birthDate: partialDate(text) })

describe('isDoneTogether', () => {
  it.each([
    ['13 today', [born('2013-11-22')], true],
    ['13 tomorrow', [born('2013-11-23')], false],
    ['perhaps 13', [born('2013')], true],
    ['12 at most', [born('2014')], false],
    ['of an age nobody has said', [{}], false],
    ['two, one of them older', [born('2018'), born('2010')], true],
    ['nobody', [], false],
  ])('%s', (_, children, expected) => expect(isDoneTogether(children, today)).toBe(expected))
})
