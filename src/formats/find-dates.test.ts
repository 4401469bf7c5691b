import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partialDate } from '../domain/model/partial-date.ts'
import { findDates } from './find-dates.ts'

const read = (text: string, sentOn?: string): readonly string[] =>
  findDates(text, sentOn === undefined ? undefined : partialDate(sentOn)).map(
    ({ date, orElse, until, span }) =>
      [
        text.slice(span.from, span.to),
        orElse === undefined ? date : `${date} or ${orElse}`,
        ...(until ? [`to ${until.date}`] : []),
      ].join(' = '),
  )

describe('findDates', () => {
  it.each([
    ['It began on 3 April 2024.', '3 April 2024 = 2024-04-03'],
    ['It began on April 3rd, 2024.', 'April 3rd, 2024 = 2024-04-03'],
    ['Found 2024-12-28T10:00Z here', '2024-12-28T10:00Z = 2024-12-28'],
    ['On 03/04/2024 we', '03/04/2024 = 2024-03-04 or 2024-04-03'],
    ['On 13/04/2024 we', '13/04/2024 = 2024-04-13'],
    ['On 05/05/2024 we', '05/05/2024 = 2024-05-05'],
    ['in late 2015', '2015 = 2015'],
    ['the hack of November 2015', 'November 2015 = 2015-11'],
    ['between 12 and 29 November 2015', '12 and 29 November 2015 = 2015-11-12 = to 2015-11-29'],
    ['December 19–28, 2024', 'December 19–28, 2024 = 2024-12-19 = to 2024-12-28'],
    ['between 2024-12-19 and 2024-12-28', '2024-12-19 and 2024-12-28 = 2024-12-19 = to 2024-12-28'],
    ['late in the evening on 14 November 2024 a man', '14 November 2024 = 2024-11-14'],
    ['2 December\n2024', '2 December\n2024 = 2024-12-02'],
  ])('reads %j', (text, found) => {
    expect(read(text)).toEqual([found])
  })

  it.each([
    'You may have seen it.',
    'help is there 24/7',
    'call 1-800-555-1234',
    'section 3.4.2 of the terms',
    'on 31/02/2024',
    'for 24 months',
    'a day later',
  ])('finds no date in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('takes a missing year from the last one written, else from the letter', () => {
    expect(read('On 24 November 2015 this. On 14 November that.')).toEqual([
      '24 November 2015 = 2015-11-24',
      '14 November = 2015-11-14',
    ])
    expect(read('On 14 November it began.', '2015-11-27')).toEqual(['14 November = 2015-11-14'])
    expect(read('On 28 December it began.', '2025-01-07')).toEqual(['28 December = 2024-12-28'])
    expect(read('On 14 November it began.')).toEqual([])
  })

  it('reads relative days only where the day of the letter is known', () => {
    expect(read('Yesterday it was found. On Friday it was fixed.')).toEqual([])
    expect(read('Yesterday it was found. On Friday it was fixed.', '2015-12-01')).toEqual([
      'Yesterday = 2015-11-30',
      'Friday = 2015-11-27',
    ])
    expect(read('Posted: 30 November 2015\n\nOn Friday they said')).toEqual([
      '30 November 2015 = 2015-11-30',
      'Friday = 2015-11-27',
    ])
  })

  it('puts first what other dates of the text make likelier', () => {
    expect(read('On 03/04/2024 and on 25/04/2024')[0]).toBe('03/04/2024 = 2024-04-03 or 2024-03-04')
    expect(read('On 03/04/2024 and on 04/25/2024')[0]).toBe('03/04/2024 = 2024-03-04 or 2024-04-03')
  })

  it('knows the day of the letter itself', () => {
    const [letter, other] = findDates('Dear all\n\n3 May 2024\n\nOn 2 May 2024 we')
    expect([letter?.ofLetter, other?.ofLetter]).toEqual([true, false])
  })

  it('gives spans inside the text, in order, for any text', () => {
    const word = fc.constantFrom(
      ...'May 4 12/11/2020 2015-01-02 and to between in from late 2019 Friday yesterday . \n'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ')
        let last = 0
        for (const { span } of findDates(text, partialDate('2020-05-05'))) {
          expect(span.from).toBeGreaterThanOrEqual(last)
          expect(span.to).toBeGreaterThan(span.from)
          expect(span.to).toBeLessThanOrEqual(text.length)
          last = span.from
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each(['Nov ', 'May 4 and ', '12/12/2012 ', '2015-', '4 '])(
    'is not slowed down by 200,000 characters of %j',
    (piece) => {
      const start = performance.now()
      findDates(piece.repeat(200_000 / piece.length))
      expect(performance.now() - start).toBeLessThan(4000)
    },
  )
})
