import type { BreakPlan } from '../../../domain/joins/break-plan.ts'
import type { FoundJoin, JoinMap } from '../../../domain/joins/join-map.ts'
import { joinStates, type JoinRef, type JoinState } from '../../../domain/joins/person-joins.ts'
import type { PersonId } from '../../../domain/model/id.ts'

/** One person, or the whole household. */
export type Whose = PersonId | 'everybody'

/** The joins about somebody, or all: gravest state first, then the heaviest, then in the household's order. */
export const joinsOf = ({ people }: JoinMap, whose: Whose): readonly FoundJoin[] =>
  people
    .filter(({ personId }) => whose === 'everybody' || personId === whose)
    .flatMap(({ joins }) => joins)
    .toSorted(
      (a, b) => joinStates.indexOf(a.state) - joinStates.indexOf(b.state) || b.weight - a.weight,
    )

/** The plan for somebody, or for all at once; `undefined` for a person who is not in the map. */
export const planOf = ({ people, plan }: JoinMap, whose: Whose): BreakPlan | undefined =>
  whose === 'everybody' ? plan : people.find(({ personId }) => personId === whose)?.plan

/** The joins in each state; states that do not occur are left out. */
export const byState = (
  joins: readonly FoundJoin[],
): readonly { readonly state: JoinState; readonly joins: readonly FoundJoin[] }[] =>
  joinStates.flatMap((state) => {
    const found = joins.filter((join) => join.state === state)
    return found.length > 0 ? [{ state, joins: found }] : []
  })

/** How many joins the steps of a plan break together. */
export const brokenBy = ({ steps }: BreakPlan): number =>
  steps.reduce((sum, { breaks }) => sum + breaks.length, 0)

/** A join's name as one text, to look it up by. */
export const joinKey = ({ personId, ruleId }: JoinRef): string => `${personId} ${ruleId}`

/** How many accounts carry a part beyond those shown with the join. */
export const moreOfPart = ({ parts, carriers }: FoundJoin, partId: string): number => {
  const shown = carriers.filter((one) => one.parts.some((part) => part.partId === partId)).length
  return (parts.find((part) => part.partId === partId)?.accounts ?? 0) - shown
}

/** A relative whose fact leads to the person of a join, with the fact and the way; each once. */
export type TieFound = NonNullable<FoundJoin['carriers'][number]['parts'][number]['from']> & {
  readonly dataClass: FoundJoin['carriers'][number]['parts'][number]['dataClass']
}

/** How the facts of relatives that stand with a join lead to its person. */
export const tiesOf = ({ carriers }: FoundJoin): readonly TieFound[] => {
  const found = new Map<string, TieFound>()
  for (const { from, dataClass } of carriers.flatMap(({ parts }) => parts)) {
    if (from) found.set(`${from.personId} ${from.tie} ${dataClass}`, { ...from, dataClass })
  }
  return [...found.values()]
}
