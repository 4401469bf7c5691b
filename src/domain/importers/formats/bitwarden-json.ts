import { optionalLine } from '../clean-line.ts'
import { unreadable } from '../file-problem.ts'
import type { EarlierPassword, LeftOut, Reading } from '../imported-item.ts'
import type { JsonFormat } from '../kinds/json-format.ts'
import { listOf, memberOf, partsOf, textOf, type JsonValue } from '../json-value.ts'
import { joinFolders } from '../folder-path.ts'
import { makeItem } from '../make-item.ts'
import { readDate } from '../read-date.ts'
import { findQuestions, type NamedField } from '../security-questions.ts'

const loginType = 1

/** Bitwarden's numbers for what is no login. */
const otherTypes: ReadonlyMap<JsonValue | undefined, LeftOut> = new Map([
  [2, 'secure-note'],
  [3, 'card'],
  [4, 'identity'],
  [5, 'ssh-key'],
])

/** Names of folders or collections by id. */
const namesById = (entries: readonly JsonValue[]): ReadonlyMap<string, string> =>
  new Map(entries.map((entry) => [textOf(entry, 'id') ?? '', textOf(entry, 'name') ?? '']))

const fieldsOf = (item: JsonValue): readonly NamedField[] =>
  partsOf(item, 'fields').map((field) => ({
    name: textOf(field, 'name') ?? '',
    value: textOf(field, 'value') ?? '',
  }))

/** Passwords the entry had before, each with the day it was replaced. */
const earlierPasswordsOf = (item: JsonValue): readonly EarlierPassword[] =>
  partsOf(item, 'passwordHistory').flatMap((entry) => {
    const password = textOf(entry, 'password')
    const until = readDate(textOf(entry, 'lastUsedDate'))
    return password && until ? [{ password, until }] : []
  })

const readItem = (item: JsonValue, line: number, folder: string | undefined): Reading => {
  const type = memberOf(item, 'type')
  const login = memberOf(item, 'login')
  // Other programs that write this format leave the type out.
  const isLogin = type === loginType || (type === undefined && login !== undefined)
  if (!isLogin) {
    const title = optionalLine(textOf(item, 'name'))
    return { kind: 'left-out', what: otherTypes.get(type) ?? 'other', line, title }
  }
  return {
    kind: 'item',
    item: makeItem({
      line,
      title: textOf(item, 'name'),
      urls: partsOf(login, 'uris').flatMap((uri) => textOf(uri, 'uri') ?? []),
      userName: textOf(login, 'username'),
      password: textOf(login, 'password'),
      earlierPasswords: earlierPasswordsOf(item),
      questions: findQuestions(fieldsOf(item)),
      folder,
      notes: textOf(item, 'notes'),
      created: readDate(textOf(item, 'creationDate')),
      passwordChanged: readDate(textOf(login, 'passwordRevisionDate')),
      oneTimeCodes: (textOf(login, 'totp') ?? '') !== '',
      skip: textOf(item, 'deletedDate') === undefined ? undefined : 'in-trash',
    }),
  }
}

function* readItems(value: JsonValue): Generator<Reading> {
  const folders = namesById(listOf(value, 'folders'))
  const collections = namesById(listOf(value, 'collections'))
  let line = 0
  for (const item of listOf(value, 'items')) {
    line += 1
    const places = [
      folders.get(textOf(item, 'folderId') ?? ''),
      ...partsOf(item, 'collectionIds').map((id) =>
        typeof id === 'string' ? collections.get(id) : undefined,
      ),
    ]
    yield readItem(item, line, joinFolders(places))
    const title = optionalLine(textOf(item, 'name'))
    for (const _ of partsOf(memberOf(item, 'login'), 'fido2Credentials'))
      yield { kind: 'left-out', what: 'passkey', line, title }
  }
}

const isEncrypted = (value: JsonValue): boolean =>
  memberOf(value, 'encrypted') === true &&
  ['encKeyValidation_DO_NOT_EDIT', 'passwordProtected', 'items', 'data'].some(
    (name) => memberOf(value, name) !== undefined,
  )

/**
 * Bitwarden and Vaultwarden, for a person (folders) or an organisation (collections). An encrypted
 * export is recognised and named as such. `encrypted` may be missing. Archived items are taken; the passkeys of
 * an account are counted beside it.
 */
export const bitwardenJson: JsonFormat = {
  id: 'bitwarden-json',
  recognises: (value) =>
    isEncrypted(value) ||
    (Array.isArray(memberOf(value, 'items')) &&
      (Array.isArray(memberOf(value, 'folders')) ||
        Array.isArray(memberOf(value, 'collections')) ||
        listOf(value, 'items').some(
          (item) =>
            typeof memberOf(item, 'type') === 'number' || memberOf(item, 'login') !== undefined,
        ))),
  read: (value) =>
    isEncrypted(value)
      ? unreadable(memberOf(value, 'passwordProtected') === true ? 'password-needed' : 'encrypted')
      : { ok: true, count: listOf(value, 'items').length, readings: readItems(value) },
}
