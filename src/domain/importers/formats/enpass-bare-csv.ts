import { originOf } from '../../matching/origin.ts'
import { fieldsInPairs } from '../custom-fields.ts'
import { optionalLine } from '../clean-line.ts'
import { fieldOfColumn } from '../guess-mapping.ts'
import type { BareTableFormat } from '../kinds/bare-table-format.ts'
import { isEmail, makeItem } from '../make-item.ts'
import type { TableRecord } from '../table-record.ts'
import { readEnpassRow } from './enpass-row.ts'

const isLabelled = ({ cells }: TableRecord): boolean => {
  const fields = fieldsInPairs(cells.slice(1))
  const meanings = fields.map(({ name }) => fieldOfColumn(name))
  return (
    meanings.includes('password') &&
    (meanings.includes('user-name') || meanings.includes('email')) &&
    fields.some(({ value }) => isEmail(value.trim()) || originOf(value) !== undefined)
  )
}

/**
 * Enpass without a header. It is known by the labels in the rows themselves: most of the longer rows have
 * one for a login and one for a password where labels stand, and an address behind one of them.
 */
export const enpassBareCsv: BareTableFormat = {
  id: 'enpass-csv',
  recognises: (records) => {
    const longer = records.filter(({ cells }) => cells.length > 4)
    return longer.length > 0 && longer.filter(isLabelled).length * 2 > longer.length
  },
  read: ({ line, cells }) => {
    const read = readEnpassRow(line, cells)
    return 'leftOut' in read
      ? { kind: 'left-out', what: read.leftOut, line, title: optionalLine(read.title) }
      : { kind: 'item', item: makeItem(read) }
  },
}
