import type { QuestionAndAnswer } from './imported-item.ts'

/** A custom field of an export. */
export interface NamedField {
  readonly name: string
  readonly value: string
}

const questionName =
  /\b(?:security|secret|challenge|recovery|personal)\s*question\b|sicherheitsfrage|geheimfrage|question\s+(?:secr[eè]te|de\s+s[eé]curit[eé])/iu

const answerName =
  /\b(?:security|secret|challenge|recovery|personal)\s*answer\b|^answer\s*\d*$|sicherheitsantwort|^antwort\s*\d*$|r[eé]ponse\s+(?:secr[eè]te|de\s+s[eé]curit[eé])|^r[eé]ponse\s*\d*$/iu

/** Names that are themselves the question, the usual ones of sign-up forms. */
const wellKnownQuestion =
  /maiden\s*name|m[aä]dchenname|nom\s+de\s+jeune\s+fille|\b(?:first|childhood|favou?rite)\s+(?:pet|teacher|school|car|friend|street|food|colou?r|book|film|movie)\b|\bplace\s+of\s+birth\b|geburtsort|haustier|lieu\s+de\s+naissance|animal\s+de\s+compagnie/iu

const isQuestionText = (text: string): boolean => /\?\s*$/.test(text)

/** An item has a few; each is looked at with the others. */
const maxFields = 200
const maxNameLength = 200

/** The trailing number that pairs `Security question 2` with `Security answer 2`. */
const numberOf = (name: string): string => /(\d+)\s*[?:]?\s*$/.exec(name)?.[1] ?? ''

/**
 * Finds security questions among custom fields by their names. A field called "security question" pairs
 * with the next one called "answer" (or the one of the same number); a field whose name is the question
 * holds the answer itself. Fields that look like neither are not taken, nor are any beyond the first two
 * hundred.
 */
export const findQuestions = (all: readonly NamedField[]): readonly QuestionAndAnswer[] => {
  const fields = all
    .slice(0, maxFields)
    .map(({ name, value }) => ({ name: name.slice(0, maxNameLength), value }))
  const found: QuestionAndAnswer[] = []
  const answers = fields.filter(({ name }) => answerName.test(name))
  const used = new Set<NamedField>()
  for (const field of fields) {
    if (answerName.test(field.name)) continue
    if (questionName.test(field.name)) {
      const free = answers.filter((answer) => !used.has(answer))
      const partner = free.find(({ name }) => numberOf(name) === numberOf(field.name)) ?? free[0]
      if (partner) {
        used.add(partner)
        found.push({ question: field.value, answer: partner.value })
      } else if (!isQuestionText(field.value)) {
        found.push({ question: field.name, answer: field.value })
      }
    } else if (isQuestionText(field.name) || wellKnownQuestion.test(field.name)) {
      found.push({ question: field.name, answer: field.value })
    }
  }
  for (const answer of answers)
    if (!used.has(answer)) found.push({ question: answer.name, answer: answer.value })
  return found
}
