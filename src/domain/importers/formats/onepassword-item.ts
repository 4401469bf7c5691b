import { optionalLine } from '../clean-line.ts'
import type { EarlierPassword, Reading } from '../imported-item.ts'
import { memberOf, partsOf, textOf, timeOf, type JsonValue } from '../json-value.ts'
import { makeItem, type RawItem } from '../make-item.ts'
import { readDate } from '../read-date.ts'
import { findQuestions, type NamedField } from '../security-questions.ts'

/** A field of a section, whichever way the format writes it. */
export interface SectionField {
  readonly section: string
  readonly name: string
  readonly kind: string
  readonly value: string
}

const questionSection = /security\s+question|sicherheitsfrage|question[s]?\s+de\s+s[eé]curit[eé]/iu
const emailName = /^(?:e-?mail|email address|e-mail-adresse|adresse e-?mail)$/iu

/** The value of the field that is meant as this: by its designation, or as older versions did by its type. */
const loginField = (
  fields: readonly JsonValue[],
  designation: 'username' | 'password',
): string | undefined => {
  const type = designation === 'password' ? 'P' : undefined
  const field =
    fields.find((each) => textOf(each, 'designation') === designation) ??
    fields.find(
      (each) =>
        type !== undefined &&
        (textOf(each, 'fieldType') === type || textOf(each, 'type') === type) &&
        !textOf(each, 'designation'),
    )
  return textOf(field, 'value')
}

const questionsIn = (fields: readonly SectionField[], others: readonly NamedField[]) => {
  const inSection = fields.filter(({ section }) => questionSection.test(section))
  const plain = fields.filter((field) => !inSection.includes(field))
  return [
    ...inSection.map(({ name, value }) => ({ question: name, answer: value })),
    ...findQuestions([...plain, ...others]),
  ]
}

/** 1Password keeps a password here with the time it was replaced. */
const earlierPasswords = (details: JsonValue | undefined): readonly EarlierPassword[] =>
  partsOf(details, 'passwordHistory').flatMap((entry) => {
    const password = textOf(entry, 'value')
    const until = readDate(timeOf(entry, 'time'))
    return password && until ? [{ password, until }] : []
  })

/**
 * Reads what the login items of 1Password's own formats have in common. `details` holds the login fields (under
 * `loginFields` or `fields`), notes and earlier passwords; a password item has `password` there and no
 * login fields.
 */
export const readOnePasswordLogin = (
  raw: Pick<RawItem, 'line' | 'title' | 'urls' | 'folder' | 'created' | 'skip'>,
  details: JsonValue | undefined,
  sections: readonly SectionField[],
): Reading => {
  const fields = [...partsOf(details, 'loginFields'), ...partsOf(details, 'fields')]
  const values = sections.filter(({ value }) => value !== '')
  const email = values.find(({ kind, name }) => kind === 'email' || emailName.test(name))
  const others = fields
    .filter((field) => !textOf(field, 'designation'))
    .map((field) => ({ name: textOf(field, 'name') ?? '', value: textOf(field, 'value') ?? '' }))
  return {
    kind: 'item',
    item: makeItem({
      ...raw,
      urls: [...raw.urls, ...values.filter(({ kind }) => kind === 'url').map(({ value }) => value)],
      userName:
        loginField(fields, 'username') ?? values.find(({ name }) => name === 'username')?.value,
      email: email?.value,
      password:
        loginField(fields, 'password') ??
        textOf(details, 'password') ??
        values.find(({ name, kind }) => name === 'password' && kind === 'concealed')?.value,
      earlierPasswords: earlierPasswords(details),
      questions: questionsIn(
        values.filter(({ kind }) => kind === 'text' || kind === 'concealed'),
        others,
      ),
      notes: textOf(details, 'notesPlain'),
      oneTimeCodes: values.some(({ kind }) => kind === 'totp'),
    }),
  }
}

/** A title as it is told with what is left out. */
export const titleOf = (value: JsonValue | undefined): string | undefined =>
  optionalLine(textOf(value, 'title'))

/** The tags of an item. */
export const tagsOf = (value: JsonValue | undefined): readonly string[] =>
  partsOf(value, 'tags').filter((tag) => typeof tag === 'string')

/** True for the ways the products write "yes". */
export const isTrue = (value: JsonValue | undefined, name: string): boolean =>
  [true, 1, 'Y', 'true'].includes(memberOf(value, name) as string)
