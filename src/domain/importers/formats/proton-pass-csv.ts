import type { LeftOut } from '../imported-item.ts'
import type { TableFormat } from '../kinds/table-format.ts'

const types: ReadonlyMap<string, LeftOut> = new Map([
  ['alias', 'alias'],
  ['note', 'secure-note'],
  ['creditcard', 'card'],
  ['identity', 'identity'],
  ['sshkey', 'ssh-key'],
  ['wifi', 'wi-fi'],
])

/**
 * Proton Pass: today's table, the one before `email`, and the one before `vault`. Times are seconds since
 * 1970; the one of the last change is about the entry and says nothing of the password.
 */
export const protonPassCsv: TableFormat = {
  id: 'proton-pass-csv',
  headers: [['type', 'name', 'url', 'username', 'password', 'note', 'totp', 'createTime']],
  columns: {
    title: ['name'],
    urls: ['url'],
    userName: ['username'],
    email: ['email'],
    password: ['password'],
    folder: ['vault'],
    notes: ['note'],
    oneTimeCodes: ['totp'],
    created: ['createTime'],
  },
  refine: (raw, cell) => {
    const type = cell('type').trim().toLowerCase()
    return type === '' || type === 'login' ? raw : { leftOut: types.get(type) ?? 'other' }
  },
}
