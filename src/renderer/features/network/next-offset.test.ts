import { describe, expect, it } from 'vitest'
import { nextOffset } from './next-offset.ts'

const page = (total: number, count: number) => ({ total, records: Array(count).fill('record') })

describe('nextOffset', () => {
  it('goes on where the pages so far end', () => {
    expect(nextOffset([page(45, 20), page(45, 20)])).toBe(40)
  })

  it.each([
    ['all of it was seen', [page(25, 20), page(25, 5)]],
    ['nothing was ever sent', [page(0, 0)]],
    ['the log has shrunk meanwhile', [page(25, 20), page(25, 0)]],
    ['nothing was asked yet', []],
  ])('ends where %s', (_, pages) => expect(nextOffset(pages)).toBeUndefined())
})
