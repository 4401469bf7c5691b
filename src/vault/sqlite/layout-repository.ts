import type { LayoutRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'

interface LayoutRow {
  readonly screen: string
  readonly layout: string
}

/** How screens were left. */
export const layoutRepository = (connection: Connection): LayoutRepository => ({
  read: () =>
    new Map(
      connection
        .all<LayoutRow>('select screen, layout from screen_layout order by screen')
        .map(({ screen, layout }) => [screen, JSON.parse(layout) as unknown]),
    ),
  write: (screen, layout) => {
    connection.aside(
      `insert into screen_layout (screen, layout) values (@screen, @layout)
       on conflict (screen) do update set layout = excluded.layout`,
      { screen, layout: JSON.stringify(layout) },
    )
  },
})
