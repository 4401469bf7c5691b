import { optionalLine } from '../clean-line.ts'
import { folderPath, joinFolders } from '../folder-path.ts'
import type { LeftOut, QuestionAndAnswer, Reading } from '../imported-item.ts'
import type { JsonFormat } from '../kinds/json-format.ts'
import { listOf, memberOf, partsOf, textOf, type JsonValue } from '../json-value.ts'
import { makeItem } from '../make-item.ts'
import { findQuestions, type NamedField } from '../security-questions.ts'

/** Records of before 2021 have no type. */
const accountTypes: ReadonlySet<string> = new Set(['', 'general', 'login'])

const otherTypes: Readonly<Record<string, LeftOut>> = {
  encryptedNotes: 'secure-note',
  bankCard: 'card',
  bankAccount: 'bank-account',
  address: 'identity',
  birthCertificate: 'identity',
  contact: 'identity',
  driverLicense: 'identity',
  healthInsurance: 'identity',
  membership: 'identity',
  passport: 'identity',
  ssnCard: 'identity',
  sshKeys: 'ssh-key',
  file: 'document',
  photo: 'document',
  softwareLicense: 'licence',
  wifiCredentials: 'wi-fi',
  databaseCredentials: 'server',
  serverCredentials: 'server',
}

const maxFields = 200

interface CustomField {
  /** `$url` in `$url:profile`, empty for a field that the person named. */
  readonly type: string
  readonly name: string
  readonly values: readonly JsonValue[]
}

/** Custom fields are members named `$type:label::number`, or by a label alone; a value may be a list. */
const customFields = (record: JsonValue): readonly CustomField[] => {
  const fields = memberOf(record, 'custom_fields')
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return []
  return Object.entries(fields)
    .slice(0, maxFields)
    .map(([key, value]) => {
      const found = /^\$([a-z]{1,40})(?::(.*))?$/is.exec(key.slice(0, maxFields))
      const values: readonly JsonValue[] = Array.isArray(value) ? value : [value]
      return {
        type: found?.[1] ?? '',
        name: found ? (found[2] ?? '').replace(/^:?\d*$|::\d+$/, '') : key,
        values: values.slice(0, maxFields),
      }
    })
}

const textsOf = (fields: readonly CustomField[], type: string): readonly string[] =>
  fields
    .filter((field) => field.type === type)
    .flatMap(({ values }) => values.filter((value) => typeof value === 'string'))

const questionsIn = (fields: readonly CustomField[]): readonly QuestionAndAnswer[] => [
  ...fields
    .filter(({ type }) => type === 'securityQuestion')
    .flatMap(({ values }) =>
      values.map((value) => ({
        question: textOf(value, 'question') ?? '',
        answer: textOf(value, 'answer') ?? '',
      })),
    ),
  ...findQuestions(
    fields.flatMap(({ name, values }): readonly NamedField[] =>
      values.filter((value) => typeof value === 'string').map((value) => ({ name, value })),
    ),
  ),
]

const folderOf = (record: JsonValue): string | undefined =>
  joinFolders(
    partsOf(record, 'folders').flatMap((place) => [
      folderPath(textOf(place, 'shared_folder'), '\\'),
      folderPath(textOf(place, 'folder'), '\\'),
    ]),
  )

function* readRecord(record: JsonValue, line: number): Generator<Reading> {
  const type = textOf(record, '$type') ?? ''
  const title = optionalLine(textOf(record, 'title'))
  const what = Object.hasOwn(otherTypes, type) ? otherTypes[type] : undefined
  // A family's own record types are accounts where there is something to log in to.
  const isAccount = accountTypes.has(type) || (what === undefined && textOf(record, 'login_url'))
  if (!isAccount) {
    yield { kind: 'left-out', what: what ?? 'other', line, title }
    return
  }
  const fields = customFields(record)
  yield {
    kind: 'item',
    item: makeItem({
      line,
      title: textOf(record, 'title'),
      urls: [textOf(record, 'login_url') ?? '', ...textsOf(fields, 'url')],
      userName: textOf(record, 'login'),
      email: textsOf(fields, 'email')[0],
      password: textOf(record, 'password'),
      questions: questionsIn(fields),
      folder: folderOf(record),
      notes: textOf(record, 'notes'),
      oneTimeCodes: fields.some(
        ({ type: kind, name }) => kind === 'oneTimeCode' || name === 'TFC:Keeper',
      ),
    }),
  }
  for (const field of fields)
    if (field.type === 'passkey') yield { kind: 'left-out', what: 'passkey', line, title }
}

/** The records, under a name or, as the command line tool once wrote them, as the whole file. */
const recordsOf = (value: JsonValue): readonly JsonValue[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]) : listOf(value, 'records')

function* readRecords(value: JsonValue): Generator<Reading> {
  let line = 0
  for (const record of recordsOf(value)) {
    line += 1
    yield* readRecord(record, line)
  }
}

/** Keeper. It says when a record was changed last, which says nothing of the password. */
export const keeperJson: JsonFormat = {
  id: 'keeper-json',
  recognises: (value) =>
    recordsOf(value)
      .slice(0, 20)
      .some(
        (record) =>
          textOf(record, 'title') !== undefined &&
          ['login', 'password', 'login_url', '$type', 'custom_fields'].some(
            (name) => memberOf(record, name) !== undefined,
          ),
      ),
  read: (value) => ({ ok: true, count: recordsOf(value).length, readings: readRecords(value) }),
}
