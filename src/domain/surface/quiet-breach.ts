import { isQuietKind } from '../joins/needed-accounts.ts'
import type { Breach } from '../model/breach.ts'
import type { InventoryIndex } from '../verdicts/inventory-index.ts'

/**
 * True for a breach that a summary does not name (P10): of a service of a sensitive kind, or one that Have I Been
 * Pwned calls sensitive.
 */
export const isQuietBreach = (
  breach: Breach,
  { services }: Pick<InventoryIndex, 'services'>,
): boolean =>
  breach.hibp?.flags.includes('sensitive') === true ||
  breach.services.some(({ serviceId }) => {
    const service = services.get(serviceId)
    return service !== undefined && isQuietKind(service.kind)
  })
