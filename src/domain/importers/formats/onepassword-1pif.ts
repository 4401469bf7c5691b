import { unreadable } from '../file-problem.ts'
import { joinFolders } from '../folder-path.ts'
import type { LeftOut, Reading } from '../imported-item.ts'
import type { ArchiveFormat } from '../kinds/archive-format.ts'
import type { TextFormat } from '../kinds/text-format.ts'
import { memberOf, partsOf, textOf, timeOf, type JsonValue } from '../json-value.ts'
import { makeItem } from '../make-item.ts'
import { readDate } from '../read-date.ts'
import { isJunkFile } from './junk-file.ts'
import {
  isTrue,
  readOnePasswordLogin,
  tagsOf,
  titleOf,
  type SectionField,
} from './onepassword-item.ts'

/** Stands between the items, the same in every file. */
const separator = /^\*\*\*[0-9a-f-]{36}\*\*\*$/i

/** An item is a line; a longer one was made to be slow. */
const maxLineLength = 1_000_000

const accountTypes: ReadonlySet<string> = new Set(['webforms.WebForm', 'passwords.Password'])

const otherTypes: readonly (readonly [start: string, what: LeftOut])[] = [
  ['system.folder', 'folder'],
  ['securenotes.', 'secure-note'],
  ['wallet.financial.CreditCard', 'card'],
  ['wallet.financial.', 'bank-account'],
  ['wallet.computer.License', 'licence'],
  ['wallet.computer.Router', 'wi-fi'],
  ['wallet.computer.', 'server'],
  ['wallet.government.', 'identity'],
  ['identities.', 'identity'],
]

const fieldKinds: Readonly<Record<string, string>> = {
  string: 'text',
  concealed: 'concealed',
  URL: 'url',
  email: 'email',
}

const sectionFields = (contents: JsonValue | undefined): readonly SectionField[] =>
  partsOf(contents, 'sections').flatMap((section) =>
    partsOf(section, 'fields').flatMap((field) => {
      const kind = fieldKinds[textOf(field, 'k') ?? '']
      const value = textOf(field, 'v')
      if (kind === undefined || value === undefined) return []
      const isCode = textOf(field, 'n')?.startsWith('TOTP_') || value.startsWith('otpauth://')
      return [
        {
          section: textOf(section, 'title') ?? '',
          name: textOf(field, 't') ?? '',
          kind: isCode ? 'totp' : kind,
          value,
        },
      ]
    }),
  )

const parse = (line: string): JsonValue | undefined => {
  try {
    return JSON.parse(line) as JsonValue
  } catch {
    return undefined
  }
}

interface Line {
  readonly at: number
  readonly text: string
}

const readLine = ({ at, text }: Line, folders: ReadonlyMap<string, string>): Reading => {
  const item = parse(text)
  const type = textOf(item, 'typeName')
  if (type === undefined)
    return { kind: 'item', item: makeItem({ line: at, urls: [], skip: 'wrong-length' }) }
  if (!accountTypes.has(type)) {
    const what = otherTypes.find(([start]) => type.startsWith(start))?.[1] ?? 'other'
    return { kind: 'left-out', what, line: at, title: titleOf(item) }
  }
  const contents = memberOf(item, 'secureContents')
  return readOnePasswordLogin(
    {
      line: at,
      title: textOf(item, 'title'),
      urls: [
        textOf(item, 'location') ?? '',
        ...partsOf(contents, 'URLs').map((url) => textOf(url, 'url') ?? ''),
      ],
      folder: joinFolders([
        folders.get(textOf(item, 'folderUuid') ?? ''),
        ...tagsOf(memberOf(item, 'openContents')),
      ]),
      created: readDate(timeOf(item, 'createdAt')),
      skip: isTrue(item, 'trashed') ? 'in-trash' : undefined,
    },
    contents,
    sectionFields(contents),
  )
}

/** The names of folders by id; they may stand below their items. */
const foldersIn = (lines: readonly Line[]): ReadonlyMap<string, string> =>
  new Map(
    lines
      .filter(({ text }) => text.includes('system.folder'))
      .map(({ text }) => parse(text))
      .map((item) => [textOf(item, 'uuid') ?? '', textOf(item, 'title') ?? '']),
  )

function* readLines(lines: readonly Line[]): Generator<Reading> {
  const folders = foldersIn(lines)
  for (const line of lines) yield readLine(line, folders)
}

/** 1Password 4 to 7: one JSON text a line, and a line of stars and figures after each. */
export const onePassword1pif: TextFormat = {
  id: 'onepassword-1pif',
  recognises: (text) => {
    const [first = '', second = ''] = text.slice(0, maxLineLength).split(/\r\n|\r|\n/, 2)
    return first.trimStart().startsWith('{') && separator.test(second.trim())
  },
  read: (text) => {
    const lines = text
      .split(/\r\n|\r|\n/)
      .map((line, index) => ({ at: index + 1, text: line.trim() }))
      .filter((line) => line.text !== '' && !separator.test(line.text))
    const long = lines.find((line) => line.text.length > maxLineLength)
    if (long) return unreadable('cell-too-large', long.at)
    const last = lines.at(-1)
    if (last && parse(last.text) === undefined) return unreadable('truncated', last.at)
    return { ok: true, count: lines.length, readings: readLines(lines) }
  },
}

const isData = (name: string): boolean => /(?:^|\/)data\.1pif$/.test(name)

/** On a Mac the export is a folder `name.1pif`; to be chosen as one file it is packed. */
export const onePassword1pifZip: ArchiveFormat = {
  id: onePassword1pif.id,
  recognises: (names) => names.some((name) => isData(name) && !isJunkFile(name)),
  parts: (names) =>
    names
      .filter((name) => !isJunkFile(name))
      .map((name) =>
        isData(name)
          ? { name, use: 'read', formatId: onePassword1pif.id }
          : { name, use: 'count', what: 'attachment' },
      ),
}
