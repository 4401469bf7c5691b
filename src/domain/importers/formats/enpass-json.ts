import { optionalLine } from '../clean-line.ts'
import { joinFolders } from '../folder-path.ts'
import type { LeftOut, Reading } from '../imported-item.ts'
import type { JsonFormat } from '../kinds/json-format.ts'
import { listOf, memberOf, partsOf, textOf, timeOf, type JsonValue } from '../json-value.ts'
import { makeItem } from '../make-item.ts'
import { readDate } from '../read-date.ts'
import { findQuestions } from '../security-questions.ts'

const otherCategories: Readonly<Record<string, LeftOut>> = {
  note: 'secure-note',
  creditcard: 'card',
  finance: 'bank-account',
  identity: 'identity',
  travel: 'identity',
  license: 'licence',
  computer: 'server',
}

const accountCategories: ReadonlySet<string> = new Set(['login', 'password', 'uncategorized'])

const isSet = (value: JsonValue, name: string): boolean => {
  const member = memberOf(value, name)
  return member === 1 || member === true
}

interface Field {
  readonly type: string
  readonly name: string
  readonly value: string
}

const fieldsOf = (item: JsonValue): readonly Field[] =>
  partsOf(item, 'fields')
    .filter((field) => !isSet(field, 'deleted'))
    .map((field) => ({
      type: textOf(field, 'type') ?? '',
      name: textOf(field, 'label') ?? '',
      value: textOf(field, 'value') ?? '',
    }))
    .filter(({ value }) => value !== '')

/** Folders may be in folders; a path that bites its own tail ends there. */
const pathsOf = (value: JsonValue): ((id: string) => string | undefined) => {
  const folders = new Map(
    listOf(value, 'folders').map((folder) => [textOf(folder, 'uuid') ?? '', folder]),
  )
  return (id) => {
    const names: string[] = []
    let at = folders.get(id)
    while (at !== undefined && names.length < 10) {
      names.unshift(textOf(at, 'title') ?? '')
      at = folders.get(textOf(at, 'parent_uuid') ?? '')
    }
    return joinFolders(names)
  }
}

const readItem = (
  item: JsonValue,
  line: number,
  pathOf: (id: string) => string | undefined,
): Reading => {
  const category = textOf(item, 'category') ?? ''
  if (!accountCategories.has(category)) {
    const what = Object.hasOwn(otherCategories, category) ? otherCategories[category] : undefined
    const title = optionalLine(textOf(item, 'title'))
    return { kind: 'left-out', what: what ?? 'other', line, title }
  }
  const fields = fieldsOf(item)
  const first = (type: string): string | undefined =>
    fields.find((field) => field.type === type)?.value
  const ids = partsOf(item, 'folders').filter((id) => typeof id === 'string')
  return {
    kind: 'item',
    item: makeItem({
      line,
      title: textOf(item, 'title'),
      urls: fields.filter(({ type }) => type === 'url').map(({ value }) => value),
      userName: first('username'),
      email: first('email'),
      password: first('password'),
      questions: findQuestions(fields.filter(({ type }) => !['password', 'url'].includes(type))),
      folder: joinFolders(ids.map(pathOf)),
      notes: textOf(item, 'note'),
      created: readDate(timeOf(item, 'createdAt')),
      oneTimeCodes: first('totp') !== undefined,
      skip: isSet(item, 'trashed') ? 'in-trash' : undefined,
    }),
  }
}

function* readItems(value: JsonValue): Generator<Reading> {
  const pathOf = pathsOf(value)
  let line = 0
  for (const item of listOf(value, 'items')) {
    line += 1
    yield readItem(item, line, pathOf)
    const title = optionalLine(textOf(item, 'title'))
    for (const _ of partsOf(item, 'attachments'))
      yield { kind: 'left-out', what: 'attachment', line, title }
  }
}

/**
 * Enpass. A field says when its value was changed, but after a move from another program that is the day of
 * the move, so it is not taken for a change of the password.
 */
export const enpassJson: JsonFormat = {
  id: 'enpass-json',
  recognises: (value) =>
    listOf(value, 'items')
      .slice(0, 20)
      .some(
        (item) =>
          textOf(item, 'category') !== undefined &&
          (Array.isArray(memberOf(item, 'fields')) || textOf(item, 'template_type') !== undefined),
      ),
  read: (value) => ({
    ok: true,
    count: listOf(value, 'items').length,
    readings: readItems(value),
  }),
}
