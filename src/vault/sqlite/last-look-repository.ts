import type { LastLook } from '../../domain/model/last-look.ts'
import type { LastLookRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { readValue, type Shape } from './json-values.ts'

const shape: Shape<LastLook> = {
  on: 'text',
  isSaid: 'yes-or-no',
  accounts: 'number',
  people: 'list',
}

/** What the household overview said when it was last acknowledged. */
export const lastLookRepository = (connection: Connection): LastLookRepository => ({
  read: () => {
    const row = connection.get<{ readonly look: string }>('select look from last_look')
    return row && readValue(row.look, shape)
  },
  replace: (look) => {
    connection.aside(
      `insert into last_look (only_row, look) values (1, @look)
       on conflict (only_row) do update set look = excluded.look`,
      { look: JSON.stringify(look) },
    )
  },
})
