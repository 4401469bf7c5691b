import type { Catalogue } from '../model/catalogue.ts'
import type { ServiceId } from '../model/id.ts'
import { isQuietKind } from './quiet-kind.ts'

const known = new WeakMap<Catalogue, ReadonlySet<ServiceId>>()

/**
 * The services that a summary does not name (P10): those of a sensitive kind, and those of which Have I Been Pwned calls
 * a breach sensitive, since of many a service only that tells what it is.
 */
export const quietServices = (catalogue: Catalogue): ReadonlySet<ServiceId> => {
  const before = known.get(catalogue)
  if (before) return before
  const quiet = new Set([
    ...catalogue.services.filter(({ kind }) => isQuietKind(kind)).map(({ id }) => id),
    ...catalogue.breaches
      .filter(({ hibp }) => hibp?.flags.includes('sensitive') === true)
      .flatMap(({ services }) =>
        services.filter((one) => one.as === 'service').map(({ serviceId }) => serviceId),
      ),
  ])
  known.set(catalogue, quiet)
  return quiet
}
