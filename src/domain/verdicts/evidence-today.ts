import { formerBreachId } from '../knowledge/former-breach-id.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { BreachId } from '../model/id.ts'
import type { Evidence } from '../model/verdict.ts'
import { settledSearch } from './searched-evidence.ts'

/** Two pieces of evidence on one account in one breach; what was written down under its present id is newer. */
const joined = (former: Evidence, present: Evidence): Evidence => ({
  breachId: present.breachId,
  accountId: present.accountId,
  noticeArrived: present.noticeArrived ?? former.noticeArrived,
  ruledOut: present.ruledOut ?? former.ruledOut,
  search: settledSearch([present.search, former.search]),
})

/**
 * Evidence by the ids that breaches have today. A breach that only the breach list knew gets another id when the
 * catalogue takes it over, and what the family was told about it must not be lost with the old one (P6).
 */
export const evidenceToday = (
  evidence: readonly Evidence[],
  { breaches }: Pick<Catalogue, 'breaches'>,
): readonly Evidence[] => {
  if (evidence.every(({ breachId }) => !breachId.startsWith('hibp:'))) return evidence
  const there = new Set(breaches.map(({ id }) => id))
  const today = new Map<BreachId, BreachId>()
  for (const breach of breaches) {
    const former = formerBreachId(breach)
    if (former !== undefined && !there.has(former)) today.set(former, breach.id)
  }
  const known = new Map<string, Evidence>()
  const formerFirst = evidence.toSorted(
    (a, b) => Number(today.has(b.breachId)) - Number(today.has(a.breachId)),
  )
  for (const one of formerFirst) {
    const present = { ...one, breachId: today.get(one.breachId) ?? one.breachId }
    const key = `${present.breachId} ${present.accountId}`
    const before = known.get(key)
    known.set(key, before ? joined(before, present) : present)
  }
  return [...known.values()]
}
