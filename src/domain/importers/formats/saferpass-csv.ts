import type { TableFormat } from '../kinds/table-format.ts'

/** SaferPass; what is no `Account` is a note. */
export const saferpassCsv: TableFormat = {
  id: 'saferpass-csv',
  headers: [['modelType', 'url', 'username', 'password', 'title']],
  columns: {
    title: ['title'],
    urls: ['url'],
    userName: ['username'],
    password: ['password'],
    notes: ['notes'],
  },
  refine: (raw, cell) => {
    const type = cell('modelType').trim().toLowerCase()
    if (type === '' || type === 'account') return raw
    return { leftOut: type.includes('note') ? 'secure-note' : 'other' }
  },
}
