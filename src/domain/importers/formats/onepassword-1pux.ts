import { joinFolders } from '../folder-path.ts'
import type { LeftOut, Reading } from '../imported-item.ts'
import type { ArchiveFormat } from '../kinds/archive-format.ts'
import type { JsonFormat } from '../kinds/json-format.ts'
import { listOf, memberOf, partsOf, textOf, timeOf, type JsonValue } from '../json-value.ts'
import { readDate } from '../read-date.ts'
import {
  isTrue,
  readOnePasswordLogin,
  tagsOf,
  titleOf,
  type SectionField,
} from './onepassword-item.ts'

/** Logins, and passwords without one. */
const accountCategories: ReadonlySet<string> = new Set(['001', '005'])

/** 1Password's numbers for the other categories. */
const otherCategories: ReadonlyMap<string, LeftOut> = new Map([
  ['002', 'card'],
  ['003', 'secure-note'],
  ['004', 'identity'],
  ['006', 'document'],
  ['100', 'licence'],
  ['101', 'bank-account'],
  ['102', 'server'],
  ['103', 'identity'],
  ['106', 'identity'],
  ['108', 'identity'],
  ['109', 'wi-fi'],
  ['110', 'server'],
  ['112', 'server'],
  ['114', 'ssh-key'],
])

/** The kinds of values in which a text may stand; of an e-mail address there is an object in newer versions. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  concealed: 'concealed',
  totp: 'totp',
  url: 'url',
  email: 'email',
}

const sectionFields = (details: JsonValue | undefined): readonly SectionField[] =>
  partsOf(details, 'sections').flatMap((section) =>
    partsOf(section, 'fields').flatMap((field) => {
      const held = memberOf(field, 'value')
      const found = Object.entries(kinds).find(([name]) => memberOf(held, name) !== undefined)
      if (!found) return []
      const [member, kind] = found
      const value = textOf(held, member) ?? textOf(memberOf(held, member), 'email_address') ?? ''
      const name = textOf(field, 'title') || textOf(field, 'id') || ''
      return [{ section: textOf(section, 'title') ?? '', name, kind, value }]
    }),
  )

function* readItem(
  wrapped: JsonValue,
  line: number,
  places: readonly (string | undefined)[],
): Generator<Reading> {
  const item = memberOf(wrapped, 'item') ?? wrapped
  const overview = memberOf(item, 'overview')
  const details = memberOf(item, 'details')
  const category = textOf(item, 'categoryUuid') ?? ''
  const title = titleOf(overview)
  if (!accountCategories.has(category)) {
    yield { kind: 'left-out', what: otherCategories.get(category) ?? 'other', line, title }
    return
  }
  const isTrashed = isTrue(item, 'trashed') || textOf(item, 'state') === 'trashed'
  yield readOnePasswordLogin(
    {
      line,
      title: textOf(overview, 'title'),
      urls: [
        textOf(overview, 'url') ?? '',
        ...partsOf(overview, 'urls').map((url) => textOf(url, 'url') ?? ''),
      ],
      folder: joinFolders([...places, ...tagsOf(overview)]),
      created: readDate(timeOf(item, 'createdAt')),
      skip: isTrashed ? 'in-trash' : undefined,
    },
    details,
    sectionFields(details),
  )
  if (memberOf(details, 'passkey') !== undefined)
    yield { kind: 'left-out', what: 'passkey', line, title }
}

function* readItems(value: JsonValue): Generator<Reading> {
  const accounts = listOf(value, 'accounts')
  let line = 0
  for (const account of accounts) {
    const attributes = memberOf(account, 'attrs')
    // Somebody with one account knows whose it is.
    const accountName =
      accounts.length > 1
        ? (textOf(attributes, 'accountName') ?? textOf(attributes, 'name'))
        : undefined
    for (const vault of listOf(account, 'vaults')) {
      const vaultName = textOf(memberOf(vault, 'attrs'), 'name')
      for (const item of listOf(vault, 'items')) {
        line += 1
        yield* readItem(item, line, [accountName, vaultName])
      }
    }
  }
}

const countItems = (value: JsonValue): number =>
  listOf(value, 'accounts')
    .flatMap((account) => listOf(account, 'vaults'))
    .reduce<number>((sum, vault) => sum + listOf(vault, 'items').length, 0)

/**
 * The content of a 1PUX file (`export.data`) by itself. Older exports wrap each item in another object; lists may
 * be missing. Archived items are taken, those in the trash are not.
 */
export const onePasswordJson: JsonFormat = {
  id: 'onepassword-1pux',
  recognises: (value) =>
    listOf(value, 'accounts').some((account) => Array.isArray(memberOf(account, 'vaults'))),
  read: (value) => ({ ok: true, count: countItems(value), readings: readItems(value) }),
}

/** 1Password 8: a ZIP archive with everything in `export.data`, and the documents and attachments beside it. */
export const onePassword1pux: ArchiveFormat = {
  id: 'onepassword-1pux',
  recognises: (names) => names.includes('export.data'),
  parts: (names) =>
    names
      .filter((name) => name !== 'export.attributes')
      .map((name) =>
        name === 'export.data'
          ? { name, use: 'read', formatId: onePasswordJson.id }
          : { name, use: 'count', what: 'attachment' },
      ),
}
