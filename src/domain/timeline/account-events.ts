import type { Account } from '../model/account.ts'
import type { PersonId } from '../model/id.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { isErased } from '../surface/matrix-rows.ts'
import type { AccountEvent } from './timeline-event.ts'

const isGone = ({ status, deleted }: Account): boolean =>
  status === 'deleted' || deleted !== undefined

/**
 * What happened to one account. Every account has a beginning: opened, else known to exist by a day, else opened on an
 * unknown day. The day a deletion was asked for is kept nowhere, so it never has a date.
 */
export const accountEvents = (
  account: Account,
  personIds: readonly PersonId[],
): readonly AccountEvent[] => {
  const event = (kind: AccountEvent['kind'], date?: PartialDate): AccountEvent => ({
    id: `${kind}:${account.id}`,
    kind,
    date,
    personIds,
    accountId: account.id,
  })
  const { opened, existedBy, passwordChanged, deleted, status } = account
  const events =
    opened === undefined && existedBy !== undefined
      ? [event('existed-by', existedBy)]
      : [event('opened', opened)]
  if (passwordChanged !== undefined) events.push(event('password-changed', passwordChanged))
  if (isErased(account)) events.push(event('erased', deleted))
  else if (isGone(account)) events.push(event('deleted', deleted))
  else if (status === 'deletion-requested') events.push(event('deletion-asked'))
  return events
}
