import { ProtectedValue } from 'kdbxweb'
import { mappedTableId } from '../../../domain/importers/formats/registry.ts'
import { canary } from '../../../vault/test-support/canaries.ts'
import { readExport, type ExportCase } from './export-case.ts'
import { archiveExports } from './exports/archive-exports.ts'
import { bitwardenExports } from './exports/bitwarden-exports.ts'
import { browserExports } from './exports/browser-exports.ts'
import { customFieldExports } from './exports/custom-field-exports.ts'
import { jsonExports } from './exports/json-exports.ts'
import { largeManagerExports } from './exports/large-manager-exports.ts'
import { onePasswordExports } from './exports/onepassword-exports.ts'
import { raggedExports } from './exports/ragged-exports.ts'
import { smallManagerExports } from './exports/small-manager-exports.ts'
import { vaultAppExports } from './exports/vault-app-exports.ts'
import { xmlExports } from './exports/xml-exports.ts'
import { lockBitwarden } from './lock-bitwarden.ts'
import { lockKdbx } from './lock-kdbx.ts'
import { makeWorkbook, sheetOf } from './make-workbook.ts'
import { plantCanaries, type Canary, type CanaryKind } from './plant-canaries.ts'

/** Every made-up export there is. */
export const allExports: readonly ExportCase[] = [
  ...archiveExports,
  ...bitwardenExports,
  ...browserExports,
  ...jsonExports,
  ...largeManagerExports,
  ...onePasswordExports,
  ...raggedExports,
  ...smallManagerExports,
  ...vaultAppExports,
  ...xmlExports,
]

export interface PlantedFile {
  readonly formatId: string
  readonly file: string | Uint8Array
  readonly password?: string
  readonly canaries: readonly Canary[]
}

const plantedExports = (): readonly PlantedFile[] =>
  allExports.map((each, at) => ({
    formatId: each.formatId,
    ...plantCanaries(each, `${each.formatId}-${at}`),
  }))

const plantedCustomFields = (): Promise<readonly PlantedFile[]> =>
  Promise.all(
    customFieldExports.map(async ({ formatId, file }) => ({
      formatId,
      ...plantCanaries({ file, items: (await readExport(file)).items }, `${formatId}-custom`),
    })),
  )

const kinds: readonly CanaryKind[] = [
  'title',
  'login',
  'email',
  'password',
  'answer',
  'notes',
  'untaken',
]

/** One account with a canary of each kind. */
const oneOfEach = (tag: string) => {
  const birds = Object.fromEntries(kinds.map((kind) => [kind, canary(`${kind}-${tag}`)])) as Record<
    CanaryKind,
    string
  >
  const email = `${birds.email}@example.com`
  return {
    ...birds,
    email,
    canaries: kinds.map((kind) => ({ kind, text: kind === 'email' ? email : birds[kind] })),
  }
}

const lockedFiles = async (): Promise<readonly PlantedFile[]> => {
  const password = canary('untaken-of-the-file')
  const inJson = oneOfEach('locked-json')
  const json = JSON.stringify({
    encrypted: false,
    items: [
      {
        type: 1,
        name: inJson.title,
        notes: inJson.notes,
        fields: [
          { name: 'First pet?', value: inJson.answer },
          { name: 'E-Mail', value: inJson.email },
          { name: 'PIN', value: inJson.untaken },
        ],
        login: { username: inJson.login, password: inJson.password },
      },
    ],
  })
  const inDatabase = oneOfEach('kdbx')
  const database = await lockKdbx(password, { version: 4, kdf: 'aes' }, (kdbx) => {
    const entry = kdbx.createEntry(kdbx.getDefaultGroup())
    entry.fields.set('Title', inDatabase.title)
    entry.fields.set('UserName', inDatabase.login)
    entry.fields.set('Password', ProtectedValue.fromString(inDatabase.password))
    entry.fields.set('Notes', inDatabase.notes)
    entry.fields.set('E-Mail', inDatabase.email)
    entry.fields.set('First pet?', ProtectedValue.fromString(inDatabase.answer))
    entry.fields.set('PIN', ProtectedValue.fromString(inDatabase.untaken))
  })
  const asked = { kind: 'untaken', text: password } as const
  return [
    {
      formatId: 'bitwarden-json',
      file: await lockBitwarden(json, password),
      password,
      // A field for an e-mail address is nothing that Bitwarden has.
      canaries: [...inJson.canaries.filter(({ kind }) => kind !== 'email'), asked],
    },
    {
      formatId: 'keepass-xml',
      file: database,
      password,
      canaries: [...inDatabase.canaries, asked],
    },
  ]
}

/** Tables for the mapper: spreadsheets, and cells as they are pasted. */
const tables = (): readonly PlantedFile[] =>
  (['xlsx', 'ods', 'pasted'] as const).map((way) => {
    const birds = oneOfEach(`table-${way}`)
    const rows = [
      ['What', 'Website', 'Login', 'E-mail', 'Password', 'Security answer', 'Notes', 'Room'],
      [
        birds.title,
        'https://a.example.com',
        birds.login,
        birds.email,
        birds.password,
        birds.answer,
        birds.notes,
        birds.untaken,
      ],
    ]
    return {
      formatId: mappedTableId,
      file:
        way === 'pasted'
          ? rows.map((cells) => cells.join('\t')).join('\n')
          : makeWorkbook({ School: sheetOf(rows) }, way),
      canaries: birds.canaries,
    }
  })

/** A file for every format, with canaries wherever something of the family can stand; locked ones and tables too. */
export const plantedFiles = async (): Promise<readonly PlantedFile[]> => [
  ...plantedExports(),
  ...(await plantedCustomFields()),
  ...(await lockedFiles()),
  ...tables(),
]
