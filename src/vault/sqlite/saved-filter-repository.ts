import type { AccountFilter, SavedFilter } from '../../domain/model/account-filter.ts'
import type { SavedFilterRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { readValue, type Shape } from './json-values.ts'

const shape: Shape<AccountFilter> = {
  text: 'text',
  personIds: 'list',
  kinds: 'list',
  statuses: 'list',
  twoFactor: 'list',
  marks: 'list',
}

/** Filters of the table of accounts that somebody named. */
export const savedFilterRepository = (connection: Connection): SavedFilterRepository => ({
  list: () =>
    connection
      .all<{ readonly id: string; readonly name: string; readonly filter: string }>(
        'select id, name, filter from saved_filter order by seq',
      )
      .map(({ id, name, filter }): SavedFilter => ({ id, name, filter: readValue(filter, shape) })),
  write: ({ id, name, filter }) => {
    connection.aside(
      `insert into saved_filter (id, name, filter) values (@id, @name, @filter)
       on conflict (id) do update set name = excluded.name, filter = excluded.filter`,
      { id, name, filter: JSON.stringify(filter) },
    )
  },
  remove: (id) => connection.aside('delete from saved_filter where id = @id', { id }) > 0,
})
