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

/** What the family added to one breach, newest first, as it was written down. */
export const addedFacts = (ports: ProgramPorts, about: BreachId) =>
  ports
    .openVault()
    .additions.list()
    .filter(({ breachId }) => breachId === about)
    .toReversed()
    .map(({ id, source, ...facts }) => ({
      ...facts,
      additionId: id,
      counts: facts.counts.flatMap(({ label, ...count }) =>
        label === 'counted-by-hibp' ? [] : [{ ...count, label }],
      ),
      source: source.title,
    }))

/** Takes an addition back. An unknown one is `NOT_FOUND`. */
export const removeFacts = (ports: ProgramPorts, additionId: string): void => {
  if (!ports.openVault().additions.remove(additionId)) {
    throw new UseCaseError('NOT_FOUND', { what: 'addition' })
  }
}
