import { resources } from '../../i18n/resources.ts'

const words = resources['first-run'].strength

export type StrengthLevel = keyof typeof words.level
export type StrengthWarning = keyof typeof words.warning
export type StrengthSuggestion = keyof typeof words.suggestion

const levels = [
  'atOnce',
  'easy',
  'stillEasy',
  'enough',
  'strong',
] as const satisfies StrengthLevel[]

const isWarning = (key: string): key is StrengthWarning => Object.hasOwn(words.warning, key)
const isSuggestion = (key: string): key is StrengthSuggestion =>
  Object.hasOwn(words.suggestion, key)

/** The word for zxcvbn's score, 0 to 4. */
export const levelOf = (score: number): StrengthLevel => levels[score] ?? 'atOnce'

/** zxcvbn's warning where we have words for it. */
export const warningOf = (key: string | undefined): StrengthWarning | undefined =>
  key !== undefined && isWarning(key) ? key : undefined

/** zxcvbn's suggestions for which we have words: two at most, which is as much as one reads. */
export const suggestionsOf = (keys: readonly string[]): readonly StrengthSuggestion[] =>
  keys.filter(isSuggestion).slice(0, 2)
