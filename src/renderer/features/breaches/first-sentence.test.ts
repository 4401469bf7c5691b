import { expect, test } from 'vitest'
import { firstSentence } from './first-sentence.ts'

test('only the first sentence is kept, whole', () => {
  expect(firstSentence('About 2.18 million messages lay open. Nobody knew.', 'en')).toBe(
    'About 2.18 million messages lay open.',
  )
})

test('a single sentence stays as it is, and nothing stays nothing', () => {
  expect(firstSentence('Names were taken', 'en')).toBe('Names were taken')
  expect(firstSentence('', 'en')).toBe('')
})
