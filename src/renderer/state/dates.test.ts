import { describe, expect, it } from 'vitest'
import { partialDate } from '../../domain/model/partial-date.ts'
import { dateWords, formattingLocale } from './dates.ts'

const at = (text: string) => {
  const date = partialDate(text)
  if (!date) throw new Error(`${text} is no date`)
  return date
}

describe('dateWords', () => {
  const british = dateWords('en-GB')
  const american = dateWords('en-US')

  it('writes no more than is known', () => {
    expect(british.date(at('2013'))).toBe('2013')
    expect(british.date(at('2013-12'))).toBe('December 2013')
    expect(british.date(at('2013-12-27'))).toBe('27 December 2013')
    expect(american.date(at('2013-12-27'))).toBe('December 27, 2013')
    expect(british.date(at('2013-12-27'), 'short')).toBe('27 Dec 2013')
  })

  it('writes a range once where its ends share a month', () => {
    expect(british.range(at('2015-11-12'), at('2015-11-29'))).toMatch(/^12\s?–\s?29 November 2015$/)
    expect(british.range(at('2015-11-14'), at('2015-11-14'))).toBe('14 November 2015')
    expect(british.range(at('2015'), at('2015-11-29'))).toBe('2015 – 29 November 2015')
    expect(british.range(at('2015'), undefined)).toBe('2015 –')
    expect(british.range(undefined, undefined)).toBeUndefined()
  })

  it('writes dates out in texts from the wire and leaves other texts', () => {
    expect(british.dateOrText('2015-11-29')).toBe('29 November 2015')
    expect(british.dateOrText('never used')).toBe('never used')
  })
})

it('takes the reader’s own locale where it is of the interface’s language', () => {
  expect(formattingLocale('en', ['de-AT', 'en-GB'])).toBe('en-GB')
  expect(formattingLocale('en', ['de-AT'])).toBe('en')
})
