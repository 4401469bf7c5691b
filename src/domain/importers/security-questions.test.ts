import { describe, expect, it } from 'vitest'
import { findQuestions } from './security-questions.ts'

const found = (...fields: readonly (readonly [string, string])[]): unknown =>
  findQuestions(fields.map(([name, value]) => ({ name, value }))).map(({ question, answer }) => [
    question,
    answer,
  ])

describe('findQuestions', () => {
  it('pairs a question with its answer', () => {
    expect(found(['Security question', 'First pet?'], ['Security answer', 'Rex'])).toEqual([
      ['First pet?', 'Rex'],
    ])
  })

  it('pairs by number, whatever the order', () => {
    expect(
      found(
        ['Security question 1', 'Pet?'],
        ['Security question 2', 'Town?'],
        ['Answer 2', 'Ghent'],
        ['Answer 1', 'Rex'],
      ),
    ).toEqual([
      ['Pet?', 'Rex'],
      ['Town?', 'Ghent'],
    ])
  })

  it.each([
    ["Mother's maiden name", 'Lopez'],
    ['What was your first school?', 'Elm Road'],
    ['Secret question', 'Rex'],
    ['Geheimfrage', 'Rex'],
    ['Mädchenname der Mutter', 'Lopez'],
    ['Question secrète', 'Rex'],
    ['Security answer', 'Rex'],
  ])('takes %j for the question itself', (name, value) => {
    expect(found([name, value])).toEqual([[name, value]])
  })

  it.each([
    ['Customer number', '88-1204'],
    ['PIN', '1234'],
    ['Security question', 'What is it?'],
    ['Licence', 'name of pet: none'],
  ])('does not take %j, %j', (name, value) => {
    expect(found([name, value])).toEqual([])
  })
})
