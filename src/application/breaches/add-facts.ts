import { formerBreachId } from '../../domain/knowledge/former-breach-id.ts'
import type { BreachId } from '../../domain/model/id.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { findBreach } from './find-breach.ts'
import { ownFacts, type OwnFactsInput } from './own-facts.ts'

/** Adds facts to a known breach, the catalogue's or the family's own, and gives the addition's id. Fails as `ownFacts`. */
export const addFacts = (
  ports: ProgramPorts,
  { breachId, ...input }: OwnFactsInput & { readonly breachId: BreachId },
): string => {
  findBreach(ports, breachId)
  const id = ports.uuid()
  const facts = ownFacts(input, {
    catalogue: ports.catalogue(),
    today: ports.today(),
    sourceId: `own-${id}`,
  })
  ports.openVault().additions.add({ ...facts, id, breachId, addedOn: ports.today() })
  return id
}

/**
 * What the family added to one breach, be it while only the breach list knew it, newest first, as it was written
 * down.
 */
export const addedFacts = (
  { openVault, catalogue }: Pick<ProgramPorts, 'openVault' | 'catalogue'>,
  about: BreachId,
) => {
  const breach = catalogue().breaches.find(({ id }) => id === about)
  const former = breach && formerBreachId(breach)
  return openVault()
    .additions.list()
    .filter(({ breachId }) => breachId === about || breachId === former)
    .toReversed()
    .map(({ id, source, ...facts }) => ({
      ...facts,
      additionId: id,
      counts: facts.counts.flatMap(({ label, ...count }) =>
        label === 'counted-by-hibp' ? [] : [{ ...count, label }],
      ),
      source: source.title,
    }))
}

/** Takes an addition back. An unknown one is `NOT_FOUND`. */
export const removeFacts = (ports: ProgramPorts, additionId: string): void => {
  if (!ports.openVault().additions.remove(additionId)) {
    throw new UseCaseError('NOT_FOUND', { what: 'addition' })
  }
}
