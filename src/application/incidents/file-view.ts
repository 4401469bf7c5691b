import type { FallsWith } from '../../domain/model/reuse.ts'
import type { BreachFile } from '../../domain/surface/assessed-breaches.ts'

/** Of the breached accounts one shares with so many are named; a reader needs no more to know it. */
const mostNamed = 20

/** A fallen account as it is shown: were all named, an answer would grow with pairs of accounts. */
const withFewNamed = (falls: FallsWith) => {
  const more = falls.sharedWith.length - mostNamed
  return more > 0
    ? { ...falls, sharedWith: falls.sharedWith.slice(0, mostNamed), sharedWithMore: more }
    : falls
}

/** What a page shows of the file on a breach, whether it happened or not: who, with what, what falls with it, what to do. */
export const fileView = ({ assessment, checklists }: BreachFile) => ({
  breachId: assessment.breachId,
  people: assessment.people.map((person) => {
    const list = checklists.find(({ personId }) => personId === person.personId)
    return {
      ...person,
      actions: list?.actions ?? [],
      withoutRemedy: list?.withoutRemedy ?? [],
    }
  }),
  untouched: assessment.untouched,
  linkages: assessment.linkages,
  fallsWith: assessment.fallsWith.map(withFewNamed),
})
