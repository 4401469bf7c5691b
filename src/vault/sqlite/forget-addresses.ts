import type { Connection } from './connection.ts'

/** Addresses that some account not marked *theirs* (P10) still has, in the form in which they are looked up (`sharedEmail`). */
const addressesInUse = (connection: Connection): string => {
  const rows = connection.all<{ readonly address: string }>(
    `select email as address from account where email is not null and theirs = 0
     union select user_name from account where user_name is not null and theirs = 0`,
  )
  return JSON.stringify(rows.map(({ address }) => address.trim().normalize('NFKC').toLowerCase()))
}

const hasRows = (connection: Connection, query: string): boolean =>
  connection.get<object>(`${query} limit 1`) !== undefined

/** Takes addresses that no account has any more, but such as are *theirs*, out of the log of what was sent; its lines stay. */
export const forgetLoggedAddresses = (connection: Connection): void => {
  if (!hasRows(connection, 'select 1 from outgoing where about is not null')) return
  connection.run(
    `update outgoing set about = null
     where about is not null and about not in (select value from json_each(@inUse))`,
    { inUse: addressesInUse(connection) },
  )
}

/** The same, and what searches for such addresses gave goes: nobody is to be searched for who has gone. */
export const forgetUnusedAddresses = (connection: Connection): void => {
  if (hasRows(connection, 'select 1 from address_lookup')) {
    connection.run(
      `delete from address_lookup where address not in (select value from json_each(@inUse))`,
      { inUse: addressesInUse(connection) },
    )
  }
  forgetLoggedAddresses(connection)
}
