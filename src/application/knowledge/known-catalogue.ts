import { householdCatalogue } from '../../domain/knowledge/household-catalogue.ts'
import type { Catalogue } from '../../domain/model/catalogue.ts'
import type { Knowledge } from '../../domain/model/knowledge.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/**
 * Gives the catalogue of a household: the shipped one with what its vault knows beside it. Merged once for each
 * state of the knowledge; it goes with the vault, since nothing else holds it.
 */
export const knownCatalogue = (shipped: Catalogue): ((vault: OpenVault) => Catalogue) => {
  const merged = new WeakMap<Knowledge, Catalogue>()
  return (vault) => {
    const knowledge = vault.knowledge()
    const known = merged.get(knowledge) ?? householdCatalogue(shipped, knowledge)
    merged.set(knowledge, known)
    return known
  }
}
