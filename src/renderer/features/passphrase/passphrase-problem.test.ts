import { describe, expect, it } from 'vitest'
import { passphraseProblem } from './passphrase-problem.ts'

const typed = (passphrase: string, passphraseAgain = passphrase) => ({
  passphrase,
  passphraseAgain,
})
const rated = (passphrase: string, score: number) => ({
  passphrase,
  score,
  enough: score >= 3,
  suggestions: [],
})

describe('a new passphrase', () => {
  it('must be there, strong, and typed the same twice', () => {
    expect(passphraseProblem(typed(''), undefined)).toBe('missing')
    expect(passphraseProblem(typed('password'), rated('password', 0))).toBe('weak')
    expect(passphraseProblem(typed('lamp', 'lamps'), rated('lamp', 3))).toBe('different')
    expect(passphraseProblem(typed('lamp'), rated('lamp', 3))).toBeUndefined()
  })

  it('is not judged by the rating of what stood there before', () => {
    expect(passphraseProblem(typed('lamp river'), rated('lamp', 0))).toBeUndefined()
    expect(passphraseProblem(typed('lamp river'), undefined)).toBeUndefined()
  })
})
