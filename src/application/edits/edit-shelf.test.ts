import { describe, expect, it } from 'vitest'
import { createEditShelf } from './edit-shelf.ts'

const shelf = () => {
  let next = 0
  return createEditShelf(() => `edit-${(next += 1)}`)
}

describe('the shelf of edits', () => {
  it('takes an edit back once', () => {
    const edits = shelf()
    const id = edits.keep(() => ({ restored: 2, kept: 1 }))
    expect(edits.undo(id)).toEqual({ restored: 2, kept: 1 })
    expect(() => edits.undo(id)).toThrow('NOT_FOUND')
  })

  it('keeps an edit that could not be taken back', () => {
    const edits = shelf()
    let isFull = true
    const id = edits.keep(() => {
      if (isFull) throw new Error('disk full')
      return { restored: 1, kept: 0 }
    })
    expect(() => edits.undo(id)).toThrow('disk full')
    isFull = false
    expect(edits.undo(id).restored).toBe(1)
  })

  it('forgets the oldest of many, and all when the vault locks', () => {
    const edits = shelf()
    const ids = Array.from({ length: 51 }, () => edits.keep(() => ({ restored: 1, kept: 0 })))
    expect(() => edits.undo(ids[0] ?? '')).toThrow('NOT_FOUND')
    expect(edits.undo(ids[1] ?? '').restored).toBe(1)
    edits.clear()
    expect(() => edits.undo(ids[50] ?? '')).toThrow('NOT_FOUND')
  })
})
