import { originOf } from '../../matching/origin.ts'
import { wrongLengthItem } from '../kinds/table-format.ts'
import type { BareTableFormat } from '../kinds/bare-table-format.ts'
import { isEmail, makeItem } from '../make-item.ts'
import type { TableRecord } from '../table-record.ts'

const width = 5

const isAddress = (cell: string): boolean =>
  /^https?:\/\//i.test(cell.trim()) && originOf(cell) !== undefined

const fits = ({ cells }: TableRecord): boolean =>
  cells.length === width &&
  ((cells[1] ?? '').trim() === '' || originOf(cells[1] ?? '') !== undefined) &&
  !isEmail((cells[3] ?? '').trim())

/**
 * Dashlane's table of old, without a header: title, address, login, password, note. It must be sure of each
 * column, since a password taken for a user name would be kept: addresses stand in the second cell, e-mail
 * addresses in the third and none in the fourth.
 */
export const dashlaneLegacyCsv: BareTableFormat = {
  id: 'dashlane-legacy-csv',
  recognises: (records) => {
    const rows = records.filter(({ cells }) => cells.length > 1)
    return (
      rows.every(fits) &&
      rows.some(({ cells }) => isAddress(cells[1] ?? '')) &&
      rows.some(({ cells }) => isEmail((cells[2] ?? '').trim()))
    )
  },
  read: (record) => {
    if (record.cells.length !== width) return { kind: 'item', item: wrongLengthItem(record) }
    const [title, url = '', userName, password, notes] = record.cells
    return {
      kind: 'item',
      item: makeItem({ line: record.line, title, urls: [url], userName, password, notes }),
    }
  },
}
