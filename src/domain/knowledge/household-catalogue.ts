import type { Catalogue } from '../model/catalogue.ts'
import type { Knowledge } from '../model/knowledge.ts'
import { buildServiceIndex } from '../matching/service-index.ts'
import { applyAdditions } from './apply-additions.ts'
import { applyOverrides } from './apply-overrides.ts'
import { mergeHibp, type AfterHibp } from './merge-hibp.ts'

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] =>
  [...new Map(entries.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))

/**
 * All that a household knows as one catalogue, from which everything else is derived: the shipped one, then the
 * family's own entries, then what only the loaded list of Have I Been Pwned has, each with what the family says
 * of it. The shipped entries keep their order; the others stand by id. Nothing of the family's is lost when the
 * shipped catalogue changes, and what they say of an entry that is gone waits for it without failing.
 *
 * It costs about as much as the list is long (docs/verdicts.md has the figure); callers keep the value while
 * neither part changes.
 */
export const householdCatalogue = (shipped: Catalogue, knowledge: Knowledge): Catalogue => {
  const { ownServices, ownBreaches, overrides, additions, hibp } = knowledge
  const { typicalHoldings, dataClasses } = shipped
  const services = applyOverrides(
    [...shipped.services, ...byId(ownServices)],
    overrides,
    typicalHoldings,
  )
  const breaches = applyAdditions([...shipped.breaches, ...byId(ownBreaches)], additions)
  const merged: AfterHibp = hibp
    ? mergeHibp({ services, breaches, dataClasses, index: buildServiceIndex(services) }, hibp)
    : { known: breaches, breaches: [], services: [] }
  return {
    ...shipped,
    services: [...services, ...applyOverrides(merged.services, overrides, typicalHoldings)],
    breaches: [...merged.known, ...applyAdditions(merged.breaches, additions)],
  }
}
