import { asId, type AccountId } from '../model/id.ts'
import type { Playbook } from '../model/playbook.ts'
import { reuseKinds, type FallsWith, type ReuseKind } from '../model/reuse.ts'
import type { JudgedBreach } from '../verdicts/assess-breach.ts'
import { countedFalls } from '../verdicts/falls-with.ts'
import type { ChecklistContext } from './checklist-context.ts'
import { fallenByOwner } from './fallen-by-owner.ts'

type Known = Omit<ChecklistContext, 'fallsOf'>

/** Every fallen account in turn, for checklists that are read. */
export const listedFallsOf = (
  fallsWith: readonly FallsWith[],
  context: Known,
): ChecklistContext['fallsOf'] => {
  const byOwner = fallenByOwner(fallsWith, context)
  return (personId, { reuse }) =>
    (byOwner.get(personId) ?? []).filter(({ falls }) => reuse === undefined || reuse === falls.kind)
}

/** The accounts about which the family has said something, in a step for an account that falls. */
const accountsInRecords = ({ actions }: Playbook, { records }: Known): ReadonlySet<AccountId> =>
  new Set(
    actions
      .filter(({ about }) => about === 'reused-account')
      .flatMap(({ id }) =>
        [...records.keys()]
          .filter((key) => key.startsWith(`${id}:`))
          .map((key) => asId<'account'>(key.slice(id.length + 1))),
      ),
  )

/** One fallen account for all that fall alike, for checklists that are only counted. */
export const countedFallsOf = (
  { breached }: JudgedBreach,
  playbook: Playbook,
  context: Known,
): ChecklistContext['fallsOf'] => {
  const { breach, index } = context
  const apart = accountsInRecords(playbook, context)
  const known = new Map<ReuseKind | undefined, ReturnType<typeof fallenByOwner>>()
  return (personId, { reuse }) => {
    const kinds = reuse === undefined ? reuseKinds : [reuse]
    const byOwner =
      known.get(reuse) ??
      fallenByOwner(countedFalls(breached, breach, index, kinds, apart), context)
    known.set(reuse, byOwner)
    return byOwner.get(personId) ?? []
  }
}
