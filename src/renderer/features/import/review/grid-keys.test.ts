import { describe, expect, it } from 'vitest'
import { gridStep, type GridKey, type GridPlace } from './grid-keys.ts'

const shape = { rows: 50, columns: 5, page: 10 }
const key = (name: string, held: Partial<GridKey> = {}): GridKey => ({
  key: name,
  shiftKey: false,
  withControl: false,
  ...held,
})
const goal = (pressed: GridKey, from: GridPlace): GridPlace | undefined => {
  const step = gridStep(pressed, from, shape)
  return step?.kind === 'go' ? step.to : undefined
}

describe('gridStep', () => {
  it.each([
    [key('ArrowDown'), { at: 3, column: 2 }, { at: 4, column: 2 }],
    [key('ArrowUp'), { at: 0, column: 0 }, { at: 0, column: 0 }],
    [key('ArrowDown'), { at: 49, column: 0 }, { at: 49, column: 0 }],
    [key('PageDown'), { at: 45, column: 1 }, { at: 49, column: 1 }],
    [key('PageUp'), { at: 45, column: 1 }, { at: 35, column: 1 }],
    [key('Home', { withControl: true }), { at: 45, column: 1 }, { at: 0, column: 1 }],
    [key('End', { withControl: true }), { at: 4, column: 1 }, { at: 49, column: 1 }],
    [key('ArrowRight'), { at: 4, column: 5 }, { at: 4, column: 5 }],
    [key('ArrowLeft'), { at: 4, column: 1 }, { at: 4, column: 0 }],
    [key('Home'), { at: 4, column: 3 }, { at: 4, column: 0 }],
    [key('End'), { at: 4, column: 0 }, { at: 4, column: 5 }],
  ])('%o from %o goes to %o', (pressed, from, to) => {
    expect(goal(pressed, from)).toEqual(to)
  })

  it('selects on the way with shift, but only between rows', () => {
    const held = { shiftKey: true }
    expect(gridStep(key('ArrowDown', held), { at: 1, column: 0 }, shape)).toMatchObject({
      select: true,
    })
    expect(gridStep(key('ArrowRight', held), { at: 1, column: 0 }, shape)).toMatchObject({
      select: false,
    })
  })

  it('selects and edits on the row itself, and leaves these keys to a control', () => {
    const onRow = { at: 1, column: 0 }
    expect(gridStep(key(' '), onRow, shape)).toEqual({ kind: 'toggle' })
    expect(gridStep(key(' ', { shiftKey: true }), onRow, shape)).toEqual({ kind: 'range' })
    expect(gridStep(key('Enter'), onRow, shape)).toEqual({ kind: 'edit' })
    expect(gridStep(key(' '), { at: 1, column: 2 }, shape)).toBeUndefined()
    expect(gridStep(key('Enter'), { at: 1, column: 2 }, shape)).toBeUndefined()
  })

  it('selects all and none from anywhere', () => {
    const control = { at: 1, column: 4 }
    expect(gridStep(key('a', { withControl: true }), control, shape)).toEqual({ kind: 'all' })
    expect(gridStep(key('Escape'), control, shape)).toEqual({ kind: 'none' })
    expect(gridStep(key('a'), control, shape)).toBeUndefined()
  })
})
