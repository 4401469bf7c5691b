import type { Account } from '../model/account.ts'
import type { AccountId, PersonId } from '../model/id.ts'
import type { FallsWith } from '../model/reuse.ts'
import type { VerdictLevel } from '../model/verdict.ts'
import { worstLevel } from '../verdicts/verdict-level.ts'
import type { ChecklistContext } from './checklist-context.ts'

/** A fallen account as a checklist has it. */
export interface OwnedFall {
  readonly falls: FallsWith
  /** Absent where the account is known by no name. */
  readonly account: Account | undefined
  /** The breached accounts it shares with. */
  readonly breached: readonly Account[]
  /** The worst of their verdicts. */
  readonly level: VerdictLevel | undefined
  /** How many accounts it stands for; one unless given. */
  readonly standsFor?: number | undefined
}

type Known = Pick<ChecklistContext, 'index' | 'touched' | 'verdicts'>

interface Sharing {
  readonly breached: readonly Account[]
  readonly level: VerdictLevel | undefined
  readonly holders: readonly PersonId[]
}

/** What the breached accounts say, worked out once for all fallen accounts that have one list of them. */
const sharings = ({ index, verdicts }: Known): ((ids: readonly AccountId[]) => Sharing) => {
  const known = new Map<readonly AccountId[], Sharing>()
  return (ids) => {
    const before = known.get(ids)
    if (before) return before
    const breached = ids.flatMap((id) => index.accounts.get(id) ?? [])
    const sharing = {
      breached,
      level: worstLevel(ids.flatMap((id) => verdicts.get(id)?.level ?? [])),
      holders: [...new Set(breached.map(({ holderId }) => holderId))],
    }
    known.set(ids, sharing)
    return sharing
  }
}

/**
 * On whose checklists a step about a fallen account stands: of its holder and of the children who are its
 * subjects, as far as the breach touches them; else of the holders of the breached accounts it shares with,
 * whom the breach touches in any case.
 */
const ownersOf = (
  account: Account | undefined,
  { holders }: Sharing,
  { index, touched }: Known,
): readonly PersonId[] => {
  const children = (account?.subjectIds ?? []).filter(
    (id) => index.people.get(id)?.role === 'child',
  )
  const own = [...children, ...(account ? [account.holderId] : [])].filter((id) => touched.has(id))
  return own.length > 0 ? [...new Set(own)] : holders
}

/** The fallen accounts by the people on whose checklists their steps stand, each list in the given order. */
export const fallenByOwner = (
  fallen: readonly (FallsWith & Pick<OwnedFall, 'standsFor'>)[],
  context: Known,
): ReadonlyMap<PersonId, readonly OwnedFall[]> => {
  const sharingOf = sharings(context)
  const byOwner = new Map<PersonId, OwnedFall[]>()
  for (const falls of fallen) {
    const account = context.index.accounts.get(falls.accountId)
    const sharing = sharingOf(falls.sharedWith)
    const { breached, level } = sharing
    const one: OwnedFall = { falls, account, breached, level, standsFor: falls.standsFor }
    for (const id of ownersOf(account, sharing, context)) {
      const list = byOwner.get(id)
      if (list) list.push(one)
      else byOwner.set(id, [one])
    }
  }
  return byOwner
}
