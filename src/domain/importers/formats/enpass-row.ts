import { fieldsInPairs } from '../custom-fields.ts'
import { fieldOfColumn } from '../guess-mapping.ts'
import type { LeftOut } from '../imported-item.ts'
import type { RawItem } from '../make-item.ts'
import { findQuestions, type NamedField } from '../security-questions.ts'

const isCardField = ({ name }: NamedField): boolean => /^\*?(?:cvc|cvv|kartennummer)\b/i.test(name)

const isOneTimeKey = ({ name, value }: NamedField): boolean =>
  value.startsWith('otpauth://') || /\btotp\b|one-time code|einmal-?code/i.test(name)

/** The label of a secret field has a star in front in newer exports. */
const meaningOf = ({ name }: NamedField): string | undefined =>
  /^\*?pin$/i.test(name) ? undefined : fieldOfColumn(name)

/**
 * Reads one row of Enpass: a title, then labels and values in turn, then a note. The labels are in the
 * language of the program and are looked up among the names of columns; a second website is a further
 * address. Where nothing of a login is among the fields the row is no account.
 */
export const readEnpassRow = (
  line: number,
  cells: readonly string[],
): RawItem | { readonly leftOut: LeftOut; readonly title?: string | undefined } => {
  const [title, ...rest] = cells
  const hasNote = rest.length % 2 === 1
  const notes = hasNote ? rest.at(-1) : undefined
  const fields = fieldsInPairs(hasNote ? rest.slice(0, -1) : rest).filter(
    ({ value }) => value.trim() !== '',
  )
  const valuesOf = (meaning: string): readonly string[] =>
    fields.filter((field) => meaningOf(field) === meaning).map(({ value }) => value)
  const [userName, email, password] = ['user-name', 'email', 'password'].map(
    (meaning) => valuesOf(meaning)[0],
  )
  const urls = valuesOf('url')
  const isLogin = userName !== undefined || password !== undefined || urls.length > 0
  if (fields.some(isCardField)) return { leftOut: 'card', title }
  if (!isLogin && fields.length > 0) return { leftOut: 'other', title }
  if (!isLogin && notes?.trim()) return { leftOut: 'secure-note', title }
  return {
    line,
    title,
    urls,
    userName,
    email,
    password,
    notes,
    questions: findQuestions(fields),
    oneTimeCodes: fields.some(isOneTimeKey),
  }
}
