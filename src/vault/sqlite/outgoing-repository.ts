import type {
  OutgoingOutcome,
  OutgoingPurpose,
  OutgoingRecord,
} from '../../domain/model/outgoing.ts'
import type { OutgoingRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { forgetLoggedAddresses } from './forget-addresses.ts'
import { orNull, orUndefined } from './values.ts'

interface OutgoingRow {
  readonly id: string
  readonly at: number
  readonly purpose: OutgoingPurpose
  readonly host: string
  readonly requests: number
  readonly about: string | null
  readonly passwords: number | null
  readonly outcome: OutgoingOutcome
}

const toRecord = (row: OutgoingRow): OutgoingRecord => ({
  id: row.id,
  at: row.at,
  purpose: row.purpose,
  host: row.host,
  requests: row.requests,
  about: orUndefined(row.about),
  passwords: orUndefined(row.passwords),
  outcome: row.outcome,
})

/** The log of all that was ever sent, in the order it was written. */
export const outgoingRepository = (connection: Connection): OutgoingRepository => ({
  list: (offset, limit) =>
    connection
      .all<OutgoingRow>(
        `select id, at, purpose, host, requests, about, passwords, outcome from outgoing
         order by seq desc limit @limit offset @offset`,
        { offset, limit },
      )
      .map(toRecord),
  count: () =>
    connection.get<{ readonly rows: number }>('select count(*) as rows from outgoing')?.rows ?? 0,
  add: (record) => {
    connection.aside(
      `insert into outgoing (id, at, purpose, host, requests, about, passwords, outcome)
       values (@id, @at, @purpose, @host, @requests, @about, @passwords, @outcome)`,
      {
        id: record.id,
        at: record.at,
        purpose: record.purpose,
        host: record.host,
        requests: record.requests,
        about: orNull(record.about),
        passwords: orNull(record.passwords),
        outcome: record.outcome,
      },
    )
  },
  finish: (id, { requests, outcome }) => {
    connection.aside(
      'update outgoing set requests = @requests, outcome = @outcome where id = @id',
      {
        id,
        requests,
        outcome,
      },
    )
  },
  forgetAddresses: () => forgetLoggedAddresses(connection),
})
