import type { Breach } from '../../domain/model/breach.ts'
import type { BreachId } from '../../domain/model/id.ts'
import { assessedBreach, type BreachFile } from '../../domain/surface/assessed-breaches.ts'
import type { SurfaceParts } from '../../domain/surface/surface-parts.ts'

/** By surface, which is one value for each state of the vault and goes with it when it locks. */
const kept = new WeakMap<SurfaceParts, Map<BreachId, BreachFile>>()

/** The whole file on one breach; worked out once for each state of the vault, since many views of one moment read it. */
export const breachFile = (parts: SurfaceParts, breach: Breach): BreachFile => {
  const files = kept.get(parts) ?? new Map<BreachId, BreachFile>()
  kept.set(parts, files)
  const known = files.get(breach.id)
  if (known?.breach === breach) return known
  const file = assessedBreach(parts.input, breach)
  files.set(breach.id, file)
  return file
}
