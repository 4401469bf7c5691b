import type { PartialDate } from '../../domain/model/partial-date.ts'
import { surfaceParts, type SurfaceParts } from '../../domain/surface/surface-parts.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { surfaceInput, type SurfacePorts } from './surface-input.ts'

interface Kept {
  readonly revision: number
  readonly today: PartialDate
  readonly parts: SurfaceParts
}

/** By open vault: what was worked out goes with the vault when it locks, since nothing else holds it. */
const kept = new WeakMap<OpenVault, Kept>()

/**
 * The surface as the open vault has it today. Worked out once for each state of the vault: the screens of one
 * moment are many views of one value, and going from one to the next should not judge every breach again.
 */
export const currentSurface = (ports: SurfacePorts): SurfaceParts => {
  const vault = ports.openVault()
  const revision = vault.revision()
  const today = ports.today()
  const before = kept.get(vault)
  if (before?.revision === revision && before.today === today) return before.parts
  const parts = surfaceParts(surfaceInput(ports))
  kept.set(vault, { revision, today, parts })
  return parts
}
