import type { Breach } from '../model/breach.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'
import { isQuietKind } from './quiet-kind.ts'

/**
 * True for a breach that a summary does not name (P10): of a service of a sensitive kind, or one that Have I Been
 * Pwned calls sensitive.
 */
export const isQuietBreach = (
  breach: Pick<Breach, 'services' | 'hibp'>,
  { services }: Pick<InventoryIndex, 'services'>,
): boolean =>
  breach.hibp?.flags.includes('sensitive') === true ||
  breach.services.some(({ serviceId }) => {
    const service = services.get(serviceId)
    return service !== undefined && isQuietKind(service.kind)
  })
