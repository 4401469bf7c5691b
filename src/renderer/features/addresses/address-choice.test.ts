import { describe, expect, it } from 'vitest'
import { choiceProblem, noChoice, toQueue, waitingToo, withMark } from './address-choice.ts'

const ana = { address: 'ana@example.com', childIds: [] }
const mia = { address: 'mia@example.com', childIds: ['mia'] }
const waiting = {
  address: 'old@example.com',
  childIds: [],
  lookup: { state: 'queued', childrenKnow: false },
}
const all = [ana, mia, waiting]
const choose = (chosen: readonly string[], known: readonly string[] = []) => ({
  chosen: new Set(chosen),
  known: new Set(known),
})

describe('choiceProblem', () => {
  it.each([
    ['noKey', choose([ana.address]), false],
    ['chooseFirst', noChoice, true],
    ['chooseFirst', choose(['gone@example.com']), true],
    ['tickFirst', choose([ana.address, mia.address]), true],
    ['tickFirst', choose([mia.address], [ana.address]), true],
    [undefined, choose([mia.address], [mia.address]), true],
    [undefined, choose([ana.address]), true],
  ])('is %s', (problem, choice, hasKey) => {
    expect(choiceProblem(all, choice, hasKey)).toBe(problem)
  })
})

describe('toQueue', () => {
  it('takes what is chosen, and says who knows', () => {
    const choice = choose([ana.address, mia.address], [ana.address, mia.address])
    expect(toQueue(all, choice)).toEqual([
      { address: ana.address, childrenKnow: false },
      { address: mia.address, childrenKnow: true },
    ])
  })
})

describe('waitingToo', () => {
  it('names what waits from before, once', () => {
    expect(waitingToo(all, choose([ana.address]))).toEqual([waiting.address])
    expect(waitingToo(all, choose([waiting.address]))).toEqual([])
  })
})

describe('withMark', () => {
  it('adds and takes out, and leaves the set it was given', () => {
    const set = new Set(['a'])
    expect([...withMark(set, 'b', true)]).toEqual(['a', 'b'])
    expect([...withMark(set, 'a', false)]).toEqual([])
    expect([...set]).toEqual(['a'])
  })
})
