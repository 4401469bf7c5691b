import { tidyUp } from '../../domain/tidy-up/tidy-up.ts'
import type { TidyUpQueue } from '../../domain/tidy-up/tidy-up-queue.ts'
import type { SurfaceParts } from '../../domain/surface/surface-parts.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'

const kept = new WeakMap<SurfaceParts, readonly TidyUpQueue[]>()

/** The queues as the open vault has them today, worked out once for each state of it. */
export const currentQueues = (ports: ProgramPorts): readonly TidyUpQueue[] => {
  const parts = currentSurface(ports)
  const queues = kept.get(parts) ?? tidyUp(parts, ports.openVault().settled.list())
  kept.set(parts, queues)
  return queues
}
