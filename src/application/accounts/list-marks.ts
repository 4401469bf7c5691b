import { markedAccounts } from '../../domain/surface/marked-accounts.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { SurfacePorts } from '../surface/surface-input.ts'

/** Which accounts are in breaches, and in how many, and of which something held is only assumed. */
export const listMarks = (ports: SurfacePorts) => {
  const { breached, unconfirmed } = markedAccounts(currentSurface(ports))
  return {
    breached: [...breached].map(([accountId, breaches]) => ({ accountId, breaches })),
    unconfirmed: [...unconfirmed],
  }
}
