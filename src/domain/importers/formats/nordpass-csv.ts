import { fieldsInJsonCell } from '../custom-fields.ts'
import type { LeftOut } from '../imported-item.ts'
import { textsInCell } from '../json-cell.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { findQuestions } from '../security-questions.ts'

const types: ReadonlyMap<string, LeftOut | 'login'> = new Map([
  ['password', 'login'],
  ['note', 'secure-note'],
  ['credit_card', 'card'],
  ['identity', 'identity'],
  ['document', 'document'],
  ['folder', 'folder'],
])

const loginColumns = ['url', 'username', 'password']
const identityColumns = ['full_name', 'phone_number', 'email', 'address1', 'city']

/** Older files do not say what a row is; a row with its name alone is a folder. */
const guessType = (has: (columns: readonly string[]) => boolean): LeftOut | 'login' => {
  if (has(['cardnumber', 'cardholdername'])) return 'card'
  if (has(loginColumns)) return 'login'
  if (has(identityColumns)) return 'identity'
  if (has(['note'])) return 'secure-note'
  return has(['folder']) ? 'login' : 'folder'
}

/**
 * NordPass, before and since `type`, `additional_urls`, `custom_fields` and `shared_folder`. The e-mail
 * column belongs to identities. Further addresses and fields are JSON lists in a cell.
 */
export const nordpassCsv: TableFormat = {
  id: 'nordpass-csv',
  headers: [['name', 'url', 'username', 'password', 'note', 'cardholdername']],
  columns: {
    title: ['name'],
    urls: ['url'],
    userName: ['username'],
    password: ['password'],
    folder: ['folder', 'shared_folder'],
    notes: ['note'],
  },
  refine: (raw, cell) => {
    const written = cell('type').trim().toLowerCase()
    const type =
      written === ''
        ? guessType((columns) => columns.some((name) => cell(name).trim() !== ''))
        : (types.get(written) ?? 'other')
    if (type !== 'login') return { leftOut: type }
    return {
      ...raw,
      urls: [...raw.urls, ...textsInCell(cell('additional_urls'))],
      questions: findQuestions(fieldsInJsonCell(cell('custom_fields'))),
    }
  },
}
