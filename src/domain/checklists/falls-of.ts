import { asId, type AccountId } from '../model/id.ts'
import { reuseKinds, type FallsWith, type ReuseKind } from '../model/reuse.ts'
import type { JudgedBreach } from '../verdicts/assess-breach.ts'
import { countedFalls } from '../verdicts/falls-with.ts'
import type { ChecklistContext } from './checklist-context.ts'
import { fallenByOwner } from './fallen-by-owner.ts'
import { accountIn } from './task.ts'

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

/** The accounts about which the family has said something, in a step of this breach or one that settles it. */
const accountsSpokenOf = ({ records, deeds }: Known): ReadonlySet<AccountId> =>
  new Set(
    [...records.keys(), ...deeds.keys()].flatMap((task) => {
      const id = accountIn(task)
      return id === undefined ? [] : asId<'account'>(id)
    }),
  )

/** One fallen account for all that fall alike, for checklists that are only counted. */
export const countedFallsOf = (
  { breached }: JudgedBreach,
  context: Known,
): ChecklistContext['fallsOf'] => {
  const { breach, index } = context
  const apart = accountsSpokenOf(context)
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
