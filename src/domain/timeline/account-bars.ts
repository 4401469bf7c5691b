import type { Account } from '../model/account.ts'
import type { AccountId, BreachId } from '../model/id.ts'
import { earliestDay, type PartialDate } from '../model/partial-date.ts'
import type { ServiceKind } from '../model/service.ts'
import { isErased } from '../surface/matrix-rows.ts'
import { isQuietAccount } from '../surface/quiet-account.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import type { BreachSpan } from './breach-spans.ts'

/** One account as a bar from its opening to its end. */
export interface AccountBar {
  readonly accountId: AccountId
  /** Absent where a summary must not name it (P10): then `kind` says what it is. */
  readonly title?: string | undefined
  readonly kind?: ServiceKind | undefined
  readonly opened?: PartialDate | undefined
  /** Only where the opening is unknown. */
  readonly existedBy?: PartialDate | undefined
  readonly deleted?: PartialDate | undefined
  readonly end: 'open' | 'deletion-asked' | 'deleted' | 'erased'
  /** Of the breaches asked about, those it is in or may be in. */
  readonly breachIds: readonly BreachId[]
}

const endOf = (account: Account): AccountBar['end'] => {
  if (isErased(account)) return 'erased'
  if (account.status === 'deleted' || account.deleted !== undefined) return 'deleted'
  return account.status === 'deletion-requested' ? 'deletion-asked' : 'open'
}

const barOf = (
  account: Account,
  breachIds: readonly BreachId[],
  index: InventoryIndex,
): AccountBar => ({
  accountId: account.id,
  title: isQuietAccount(account, index) ? undefined : account.title,
  kind: account.serviceId === undefined ? undefined : index.services.get(account.serviceId)?.kind,
  opened: account.opened,
  existedBy: account.opened === undefined ? account.existedBy : undefined,
  deleted: account.deleted,
  end: endOf(account),
  breachIds,
})

const beginOf = ({ opened, existedBy }: Account): string => {
  const known = opened ?? existedBy
  return known === undefined ? '9' : earliestDay(known)
}

/** More bars than these are no picture any more. */
export const mostBars = 24

/** Some of the accounts in breaches: first one of each breach, then a second one of each, and so on. */
const inTurn = (drawn: readonly BreachSpan[]): readonly AccountId[] => {
  const lists = drawn.map(({ open, maybeOpen, closed }) => [...open, ...maybeOpen, ...closed])
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0)
  const chosen = new Set<AccountId>()
  for (let place = 0; place < longest && chosen.size < mostBars; place += 1) {
    for (const id of lists.flatMap((list) => list[place] ?? [])) {
      if (chosen.size < mostBars) chosen.add(id)
    }
  }
  return [...chosen]
}

/**
 * The accounts that are drawn one by one, by opening, those of an unknown one last: all where they are few, else some
 * of each breach that is drawn, as many as there is room for.
 */
export const accountBars = (
  accounts: readonly Account[],
  drawn: readonly BreachSpan[],
  index: InventoryIndex,
): readonly AccountBar[] => {
  const inBreaches = new Map<AccountId, BreachId[]>()
  for (const { breachId, open, maybeOpen, closed } of drawn) {
    for (const id of [...open, ...maybeOpen, ...closed]) {
      const known = inBreaches.get(id)
      if (known) known.push(breachId)
      else inBreaches.set(id, [breachId])
    }
  }
  const chosen =
    accounts.length <= mostBars
      ? accounts
      : inTurn(drawn).flatMap((id) => index.accounts.get(id) ?? [])
  return chosen
    .toSorted((a, b) => {
      const [first, second] = [beginOf(a), beginOf(b)]
      if (first !== second) return first < second ? -1 : 1
      return (index.rank.get(a.id) ?? 0) - (index.rank.get(b.id) ?? 0)
    })
    .map((one) => barOf(one, inBreaches.get(one.id) ?? [], index))
}
