import type { LeftOut } from '../imported-item.ts'
import type { TableFormat } from '../kinds/table-format.ts'

/** Each kind of entry is a file of its own; a column that only one of them has tells which. */
const kinds: readonly (readonly [column: string, what: LeftOut])[] = [
  ['cardnumber', 'card'],
  ['idtype', 'identity'],
  ['firstname', 'identity'],
  ['content', 'secure-note'],
]

const plainName = (name: string): string => name.replace(/\s/g, '').toLowerCase()

/**
 * Myki, whose desktop and mobile apps name the columns differently. The files for cards, papers, addresses
 * and notes are recognised and left out.
 */
export const mykiCsv: TableFormat = {
  id: 'myki-csv',
  headers: [
    ['nickname', 'url', 'username', 'password'],
    ['nickname', 'status', 'cardNumber'],
    ['nickname', 'status', 'Card Number'],
    ['nickname', 'status', 'idType'],
    ['nickname', 'status', 'Id Type'],
    ['nickname', 'status', 'firstName'],
    ['nickname', 'status', 'First Name'],
    ['nickname', 'status', 'content'],
  ],
  columns: {
    title: ['nickname'],
    urls: ['url'],
    userName: ['username'],
    password: ['password'],
    folder: ['tags'],
    notes: ['additionalInfo', 'Additional Info'],
    oneTimeCodes: ['twofaSecret', 'Two Factor Secret'],
  },
  refine: (raw, _cell, _cells, names) => {
    const plain = new Set(names.map(plainName))
    const kind = kinds.find(([column]) => plain.has(column))?.[1]
    return kind ? { leftOut: kind } : raw
  },
}
