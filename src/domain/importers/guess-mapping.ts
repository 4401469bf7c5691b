import type { ColumnField, ColumnMapping, MappedColumn } from './column-field.ts'
import { columnSynonyms } from './column-synonyms.ts'

/** A column name in the form of the synonym list: lower case, no accents, words with single spaces. */
const headerWords = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** These may occur more than once: further addresses, further questions. */
const repeatable: ReadonlySet<ColumnField> = new Set([
  'url',
  'security-question',
  'security-answer',
])

/** The field a column name stands for, or `undefined`. A number behind it (`Question 2`) is ignored. */
export const fieldOfColumn = (name: string): ColumnField | undefined => {
  const words = headerWords(name)
  const plain = words.replace(/ ?\d+$/, '')
  return columnSynonyms.find(([, names]) => names.includes(words) || names.includes(plain))?.[0]
}

const rankIn = (field: ColumnField, name: string): number => {
  const names = columnSynonyms.find(([each]) => each === field)?.[1] ?? []
  const at = names.indexOf(headerWords(name))
  return at < 0 ? names.length : at
}

/**
 * Guesses from the column names alone what each column means. Where several names stand for a field
 * that can be there once, the surest name has it and the others are left to the guardian.
 */
export const guessMapping = (header: readonly string[]): ColumnMapping => {
  const guesses = header.flatMap((name, column): readonly (MappedColumn & { rank: number })[] => {
    const field = fieldOfColumn(name)
    return field ? [{ column, field, rank: rankIn(field, name) }] : []
  })
  return guesses
    .filter(
      (guess) =>
        repeatable.has(guess.field) ||
        !guesses.some(
          (other) =>
            other.field === guess.field &&
            (other.rank < guess.rank || (other.rank === guess.rank && other.column < guess.column)),
        ),
    )
    .map(({ column, field }) => ({ column, field }))
}

/**
 * True where a mapping can be used: each column at most once and within the table, each field that can
 * be there once at most once, and a title or an address among them.
 */
export const isUsableMapping = (mapping: ColumnMapping, columns: number): boolean => {
  const fields = mapping.map(({ field }) => field)
  return (
    new Set(mapping.map(({ column }) => column)).size === mapping.length &&
    mapping.every(({ column }) => column < columns) &&
    fields.every((field, index) => repeatable.has(field) || fields.indexOf(field) === index) &&
    (fields.includes('title') || fields.includes('url'))
  )
}
