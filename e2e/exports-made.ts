import { createCipheriv, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { utils, write } from '@e965/xlsx'
import type { ExportFile } from './first-evening.ts'

/** Exports that are no texts, written as the products write them. */

/** A ZIP archive of these files, by name. */
export const archive = (files: Readonly<Record<string, string | Uint8Array>>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ),
  )

export interface Login {
  readonly title: string
  readonly url: string
  readonly userName: string
  readonly password: string
}

/** A 1PUX of 1Password 8: one vault of logins, with a card, something in the trash and an attachment. */
export const onePux = (name: string, vault: string, logins: readonly Login[]): ExportFile => {
  const items = logins.map(({ title, url, userName, password }) => ({
    categoryUuid: '001',
    state: 'active',
    createdAt: 1_500_000_000,
    updatedAt: 1_700_000_000,
    overview: { title, url, urls: [{ label: 'website', url }] },
    details: {
      loginFields: [
        { value: userName, name: 'user', fieldType: 'T', designation: 'username' },
        { value: password, name: 'pass', fieldType: 'P', designation: 'password' },
      ],
      notesPlain: '',
      sections: [],
      passwordHistory: [],
    },
  }))
  const card = { categoryUuid: '002', overview: { title: 'Family card' }, details: {} }
  const content = {
    accounts: [
      {
        attrs: { accountName: 'Rivera' },
        vaults: [
          {
            attrs: { name: vault },
            items: [...items, card, { ...items[0], trashed: true }],
          },
        ],
      },
    ],
  }
  return {
    name,
    content: archive({
      'export.attributes': JSON.stringify({ version: 3 }),
      'export.data': JSON.stringify(content),
      'files/scan__passport.pdf': 'not really',
    }),
  }
}

/** HKDF's second step alone (RFC 5869, 2.3), as Bitwarden stretches its keys. */
const expandKey = (key: Buffer, info: string): Buffer =>
  createHmac('sha256', key)
    .update(Buffer.from(`${info}\u0001`, 'latin1'))
    .digest()

const seal = (text: string, key: Buffer): string => {
  const iv = randomBytes(16)
  const cipher = createCipheriv('aes-256-cbc', expandKey(key, 'enc'), iv)
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  const mac = createHmac('sha256', expandKey(key, 'mac')).update(iv).update(data).digest()
  return `2.${[iv, data, mac].map((part) => part.toString('base64')).join('|')}`
}

/** A password-protected JSON of Bitwarden around an open one. */
export const lockedBitwarden = (name: string, open: string, password: string): ExportFile => {
  const salt = randomBytes(16).toString('base64')
  const kdfIterations = 100_000
  const key = pbkdf2Sync(password, salt, kdfIterations, 32, 'sha256')
  return {
    name,
    content: JSON.stringify({
      encrypted: true,
      passwordProtected: true,
      salt,
      kdfType: 0,
      kdfIterations,
      encKeyValidation_DO_NOT_EDIT: seal('a1b2', key),
      data: seal(open, key),
    }),
  }
}

export type SheetRow = readonly (string | number | Date | undefined)[]

/** A workbook with one sheet, as a spreadsheet program saves it. */
export const workbook = (name: string, rows: readonly SheetRow[]): ExportFile => {
  const book = utils.book_new()
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { UTC: true, cellDates: true },
  )
  utils.book_append_sheet(book, sheet, 'Class 3b')
  return { name, content: Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer) }
}
