import { hostsToTry } from '../../domain/matching/hosts-to-try.ts'
import { appIdOf, hostOf, originOf } from '../../domain/matching/origin.ts'
import type { Connection } from './connection.ts'

/** What may have been learned of an address, and still speaks for it: its app id, or its host and the parents of that. */
const keysOf = (address: string): readonly string[] => {
  const origin = originOf(address)
  if (origin === undefined) return []
  const app = appIdOf(origin)
  if (app !== undefined) return [app.toLowerCase()]
  const host = hostOf(origin)
  return host === undefined ? [] : hostsToTry(host)
}

/**
 * Takes away what was learned of addresses that no account has any more, and gives whether there was any: the host
 * of a nursery says where a child went (P8).
 */
export const forgetUnusedLearned = (connection: Connection): boolean => {
  if (connection.get<object>('select 1 from learned_match limit 1') === undefined) return false
  const rows = connection.all<{ readonly origin: string }>(
    'select distinct origin from account_origin',
  )
  const inUse = new Set(rows.flatMap(({ origin }) => keysOf(origin)))
  const gone = connection.run(
    'delete from learned_match where lower(key) not in (select value from json_each(@inUse))',
    { inUse: JSON.stringify([...inUse]) },
  )
  return gone > 0
}
