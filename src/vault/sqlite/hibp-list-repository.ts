import type { HibpEntry, HibpList } from '../../domain/model/hibp-list.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { HibpListRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { readValues, type Shape } from './json-values.ts'
import { orNull, orUndefined } from './values.ts'

interface HibpListRow {
  readonly taken_on: PartialDate
  readonly taken_from: HibpList['from']
  readonly etag: string | null
  readonly last_modified: string | null
  readonly entries: string
}

const shape: Shape<HibpEntry> = {
  name: 'text',
  title: 'text',
  domain: 'text',
  breachDate: 'text',
  added: 'text',
  modified: 'text',
  accounts: 'number',
  description: 'text',
  dataClasses: 'list',
  flags: 'list',
}

/** The loaded breach list as one row. `written` runs after each change. */
export const hibpListRepository = (
  connection: Connection,
  written: () => void,
): HibpListRepository => ({
  read: () => {
    const row = connection.get<HibpListRow>(
      'select taken_on, taken_from, etag, last_modified, entries from hibp_list',
    )
    return (
      row && {
        entries: readValues(row.entries, shape),
        takenOn: row.taken_on,
        from: row.taken_from,
        etag: orUndefined(row.etag),
        lastModified: orUndefined(row.last_modified),
      }
    )
  },
  replace: (list) => {
    connection.run(
      `insert or replace into hibp_list (only_row, taken_on, taken_from, etag, last_modified, entries)
       values (1, @takenOn, @from, @etag, @lastModified, @entries)`,
      {
        takenOn: list.takenOn,
        from: list.from,
        etag: orNull(list.etag),
        lastModified: orNull(list.lastModified),
        entries: JSON.stringify(list.entries),
      },
    )
    written()
  },
  forget: () => {
    connection.run('delete from hibp_list')
    written()
  },
})
