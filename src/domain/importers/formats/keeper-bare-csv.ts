import { originOf } from '../../matching/origin.ts'
import { optionalLine } from '../clean-line.ts'
import type { BareTableFormat } from '../kinds/bare-table-format.ts'
import { wrongLengthItem } from '../kinds/table-format.ts'
import { isEmail, makeItem } from '../make-item.ts'
import type { TableRecord } from '../table-record.ts'
import { readKeeperRow } from './keeper-row.ts'

const fixedColumns = 7
const fewestCells = 6

const at = ({ cells }: TableRecord, index: number): string => (cells[index] ?? '').trim()

const fits = (record: TableRecord): boolean =>
  record.cells.length >= fewestCells &&
  at(record, 1) !== '' &&
  (at(record, 4) === '' || originOf(at(record, 4)) !== undefined) &&
  !isEmail(at(record, 3))

/**
 * Keeper, which writes no header: the first row is an account. It must be sure of each column, since a
 * password taken for a user name would be kept: addresses stand in the fifth cell, and either e-mail
 * addresses in the third and none in the fourth, or Keeper's own word for one-time codes in a row.
 */
export const keeperBareCsv: BareTableFormat = {
  id: 'keeper-csv',
  recognises: (records) =>
    records.every(fits) &&
    records.some(({ cells }) => cells.length >= fixedColumns) &&
    records.some((record) => /^https?:\/\//i.test(at(record, 4))) &&
    records.some((record) => isEmail(at(record, 2)) || record.cells.includes('TFC:Keeper')),
  read: (record) => {
    if (record.cells.length < fewestCells) return { kind: 'item', item: wrongLengthItem(record) }
    const read = readKeeperRow(record.line, record.cells)
    return 'leftOut' in read
      ? {
          kind: 'left-out',
          what: read.leftOut,
          line: record.line,
          title: optionalLine(read.title),
        }
      : { kind: 'item', item: makeItem(read) }
  },
}
