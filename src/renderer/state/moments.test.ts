import { describe, expect, it } from 'vitest'
import { momentWords } from './moments.ts'

const at = Date.UTC(2026, 10, 22, 0, 50)

describe('moments in words', () => {
  it('are those of the clock one looks at', () => {
    expect(momentWords('en-GB', 'UTC').moment(at)).toBe('22 November 2026 at 00:50')
    expect(momentWords('en-GB', 'America/New_York').moment(at)).toBe('21 November 2026 at 19:50')
  })

  it('can leave the time out', () => {
    expect(momentWords('en-GB', 'UTC').day(at)).toBe('22 November 2026')
    expect(momentWords('en-GB', 'America/New_York').day(at)).toBe('21 November 2026')
  })

  it('are written as the reader writes them', () => {
    expect(momentWords('en-US', 'UTC').moment(at)).toMatch(/^November 22, 2026 at 12:50.AM$/)
  })
})

describe('sizes in words', () => {
  const { size } = momentWords('en-GB', 'UTC')
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1_000, '1 kB'],
    [262_144, '262 kB'],
    [3_449_000, '3.45 MB'],
    [60 * 1024 * 1024, '62.9 MB'],
    [5_000_000_000_000, '5,000 GB'],
  ])('%d bytes', (bytes, words) => expect(size(bytes)).toBe(words))
})
