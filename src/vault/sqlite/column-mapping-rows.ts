import type { NamedColumns, RememberedColumn } from '../../domain/importers/remembered-mapping.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Connection } from './connection.ts'

/** More kinds of tables than a family has. */
const maxMappings = 100

/** Keeps what the columns of a table were said to mean, in place of what was said before. */
export const rememberMapping = (
  connection: Connection,
  { headerKey, columns }: NamedColumns,
  on: PartialDate,
): void => {
  connection.run(
    `insert into column_mapping (header_key, mapping, used_on) values (@headerKey, @mapping, @on)
     on conflict (header_key) do update set mapping = excluded.mapping, used_on = excluded.used_on`,
    { headerKey, mapping: JSON.stringify(columns), on },
  )
  connection.run(
    `delete from column_mapping where header_key not in (
       select header_key from column_mapping order by used_on desc, header_key = @headerKey desc
       limit @maxMappings)`,
    { headerKey, maxMappings },
  )
}

/** What was said last about a table with these columns, or nothing. */
export const selectMapping = (
  connection: Connection,
  headerKey: string,
): readonly RememberedColumn[] | undefined => {
  const row = connection.get<{ readonly mapping: string }>(
    'select mapping from column_mapping where header_key = @headerKey',
    { headerKey },
  )
  return row && (JSON.parse(row.mapping) as readonly RememberedColumn[])
}
