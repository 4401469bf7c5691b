import { findQuestions, type NamedField } from '../security-questions.ts'
import type { TableFormat } from '../kinds/table-format.ts'

/**
 * Bitwarden writes custom fields as lines `name: value`; the value begins after the last `: `. A line
 * without it continues the value above.
 */
const readFields = (cell: string): readonly NamedField[] => {
  const fields: NamedField[] = []
  for (const line of cell.split('\n')) {
    const at = line.lastIndexOf(': ')
    const last = fields.at(-1)
    if (at > 0) fields.push({ name: line.slice(0, at).trim(), value: line.slice(at + 2) })
    else if (last && line.trim() !== '')
      fields.splice(-1, 1, { name: last.name, value: `${last.value}\n${line}` })
  }
  return fields
}

/** `login_uri` may hold several addresses, written as a row of a table of its own. */
const splitQuoted = (cell: string): string => cell.replace(/","|"/g, '\n')

/**
 * Bitwarden and Vaultwarden, for a person or an organisation (`collections`), before and since
 * `reprompt` (2021), and the first shape of 2017. Cards and identities never reach this file.
 */
export const bitwardenCsv: TableFormat = {
  id: 'bitwarden-csv',
  headers: [
    ['type', 'name', 'login_uri', 'login_username', 'login_password'],
    ['name', 'uri', 'username', 'password', 'notes', 'folder'],
  ],
  columns: {
    title: ['name'],
    urls: ['login_uri', 'uri'],
    userName: ['login_username', 'username'],
    password: ['login_password', 'password'],
    folder: ['folder', 'collections'],
    notes: ['notes'],
    oneTimeCodes: ['login_totp', 'totp'],
  },
  refine: (raw, cell) => {
    const type = cell('type').trim().toLowerCase()
    if (type === 'note') return { leftOut: 'secure-note' }
    if (type !== '' && type !== 'login') return { leftOut: 'other' }
    return {
      ...raw,
      urls: raw.urls.map(splitQuoted),
      questions: findQuestions(readFields(cell('fields'))),
    }
  },
}
