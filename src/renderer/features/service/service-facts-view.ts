import type { Service, ServiceFact } from '../../../domain/model/service.ts'
import type { Source } from '../../../domain/model/source.ts'

/** Facts whose age may lead somebody wrong: what was true of a service last year may be over. */
export const agingFacts: readonly ServiceFact[] = ['status', 'ageRule', 'deletion']

/** The sources of a fact, the one that was read last first. */
export const sourcesOfFact = (service: Service, fact: ServiceFact): readonly Source[] => {
  const ids = service.factSources[fact] ?? []
  return service.sources
    .filter(({ id }) => ids.includes(id))
    .toSorted((one, other) => (one.checked < other.checked ? 1 : -1))
}

/** True for what the family itself has said: such a source has no page to be read at. */
export const isOwnWord = (source: Source): boolean => source.url === undefined
