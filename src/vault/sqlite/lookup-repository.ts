import type { AddressLookup, LookupState } from '../../domain/model/address-lookup.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { LookupRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { readTexts } from './json-values.ts'
import { flag, orNull, orUndefined } from './values.ts'

interface LookupRow {
  readonly address: string
  readonly state: LookupState
  readonly asked_on: PartialDate | null
  readonly children_know: 0 | 1
  readonly breach_names: string
}

const toLookup = (row: LookupRow): AddressLookup => ({
  address: row.address,
  state: row.state,
  askedOn: orUndefined(row.asked_on),
  breachNames: readTexts(row.breach_names),
  childrenKnow: row.children_know === 1,
})

/** What is known of addresses; one that is written again keeps its place. */
export const lookupRepository = (connection: Connection): LookupRepository => ({
  list: () =>
    connection
      .all<LookupRow>(
        `select address, state, asked_on, children_know, breach_names from address_lookup
         order by seq`,
      )
      .map(toLookup),
  write: (lookup) => {
    connection.run(
      `insert into address_lookup (address, state, asked_on, children_know, breach_names)
       values (@address, @state, @askedOn, @childrenKnow, @breachNames)
       on conflict (address) do update set state = excluded.state, asked_on = excluded.asked_on,
         children_know = excluded.children_know, breach_names = excluded.breach_names`,
      {
        address: lookup.address,
        state: lookup.state,
        askedOn: orNull(lookup.askedOn),
        childrenKnow: flag(lookup.childrenKnow),
        breachNames: JSON.stringify(lookup.breachNames),
      },
    )
  },
  remove: (address) =>
    connection.run('delete from address_lookup where address = @address', { address }) > 0,
})
