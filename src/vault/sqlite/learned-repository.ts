import type { ServiceId } from '../../domain/model/id.ts'
import type { LearnedMatch } from '../../domain/model/knowledge.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { LearnedRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { orNull, orUndefined } from './values.ts'

interface LearnedRow {
  readonly kind: LearnedMatch['kind']
  readonly key: string
  readonly service_id: ServiceId | null
  readonly said_on: PartialDate
}

/** What the guardian said of addresses, by kind and key. `written` runs after each change. */
export const learnedRepository = (
  connection: Connection,
  written: () => void,
): LearnedRepository => ({
  list: () =>
    connection
      .all<LearnedRow>(
        'select kind, key, service_id, said_on from learned_match order by kind, key',
      )
      .map((row) => ({
        key: row.key,
        kind: row.kind,
        serviceId: orUndefined(row.service_id),
        saidOn: row.said_on,
      })),
  write: (match) => {
    connection.run(
      `insert into learned_match (kind, key, service_id, said_on)
       values (@kind, @key, @serviceId, @saidOn)
       on conflict (kind, key) do update set service_id = excluded.service_id,
         said_on = excluded.said_on`,
      {
        kind: match.kind,
        key: match.key,
        serviceId: orNull(match.serviceId),
        saidOn: match.saidOn,
      },
    )
    written()
  },
})
