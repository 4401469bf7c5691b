import { joinFolders } from '../folder-path.ts'
import type { EarlierPassword, ImportedItem, SkipReason } from '../imported-item.ts'
import { makeItem } from '../make-item.ts'
import { findQuestions } from '../security-questions.ts'
import { childOf, childrenOf, childText, type XmlElement } from '../xml-element.ts'
import { readKeepassDate } from './keepass-date.ts'

/** The fields of an entry by name; `undefined` stands for one that is encrypted. */
export type KeepassFields = ReadonlyMap<string, string | undefined>

/** An entry has a dozen; more than this is a document. */
const maxFields = 300

const isSealed = (value: XmlElement | undefined): boolean =>
  value?.attributes.get('Protected')?.toLowerCase() === 'true'

/** The fields (`String`) of an entry. */
export const keepassFields = (entry: XmlElement): KeepassFields =>
  new Map(
    childrenOf(entry, 'String')
      .slice(0, maxFields)
      .map((field) => {
        const value = childOf(field, 'Value')
        return [childText(field, 'Key') ?? '', isSealed(value) ? undefined : (value?.text ?? '')]
      }),
  )

const standard: ReadonlySet<string> = new Set(['Title', 'UserName', 'Password', 'URL', 'Notes'])

/** Where KeePass, its plug-ins, KeePassXC and the Android programs keep more addresses. */
const furtherUrl = /^(?:KP2A_URL(?:_?\d+)?|URL[ _]?\d+|AndroidApp\d*|KP2A_URL_.*)$/i

/** The names under which they keep the key of one-time codes. */
const oneTimeKey = /^(?:otp|TOTP Seed|TOTP Settings|(?:TimeOtp|HmacOtp)-Secret.*)$/i

const emailName = /^(?:e-?mail(?:[ -]?(?:address|adresse))?|adresse e-?mail)$/iu

const addressIn = (name: string, value: string): string =>
  /^AndroidApp/i.test(name) && !value.includes('://') ? `androidapp://${value}` : value

/**
 * Passwords an entry had before. Each version in the history says when it was written, so a password was in use until
 * the version that has another one.
 */
const earlierPasswords = (
  entry: XmlElement,
  valueOf: (value: string | undefined) => string | undefined,
): readonly EarlierPassword[] => {
  const versions = [...childrenOf(childOf(entry, 'History'), 'Entry').slice(-maxFields), entry].map(
    (version) => ({
      password: valueOf(keepassFields(version).get('Password')),
      from: readKeepassDate(childText(childOf(version, 'Times'), 'LastModificationTime')),
    }),
  )
  const current = versions.at(-1)?.password
  return versions.flatMap(({ password }, index) => {
    const next = versions[index + 1]
    return password && password !== current && next?.from && next.password !== password
      ? [{ password, until: next.from }]
      : []
  })
}

/** Where an entry stands in the file. */
export interface KeepassPlace {
  readonly line: number
  readonly folder: string | undefined
  readonly skip: SkipReason | undefined
}

/** Tags are written with `;`, in older versions with `,`. */
const tagsOf = (entry: XmlElement): readonly string[] =>
  (childText(entry, 'Tags') ?? '').slice(0, 2000).split(/[;,]/)

/** Reads an entry of KeePass 2; `valueOf` resolves references to other entries. */
export const readKeepassEntry = (
  entry: XmlElement,
  { line, folder, skip }: KeepassPlace,
  valueOf: (value: string | undefined) => string | undefined,
): ImportedItem => {
  const fields = keepassFields(entry)
  const further = [...fields].filter(([name]) => !standard.has(name))
  const named = further.flatMap(([name, value]) =>
    value !== undefined &&
    !oneTimeKey.test(name) &&
    !furtherUrl.test(name) &&
    !name.startsWith('KPEX_')
      ? [{ name, value }]
      : [],
  )
  return makeItem({
    line,
    title: fields.get('Title'),
    urls: [
      valueOf(fields.get('URL')) ?? '',
      ...further.flatMap(([name, value]) =>
        value !== undefined && furtherUrl.test(name) ? [addressIn(name, value)] : [],
      ),
    ],
    userName: valueOf(fields.get('UserName')),
    email: named.find(({ name }) => emailName.test(name.slice(0, 100)))?.value,
    password: valueOf(fields.get('Password')),
    earlierPasswords: earlierPasswords(entry, valueOf),
    questions: findQuestions(named),
    folder: joinFolders([folder, ...tagsOf(entry)]),
    notes: fields.get('Notes'),
    created: readKeepassDate(childText(childOf(entry, 'Times'), 'CreationTime')),
    oneTimeCodes: further.some(([name]) => oneTimeKey.test(name)),
    skip,
  })
}
