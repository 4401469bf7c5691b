import type { SurfaceParts } from '../../domain/surface/surface-parts.ts'
import { timelineEvents, type Timeline } from '../../domain/timeline/timeline-events.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'

/** By surface, which is a value of its own for each state of the vault: imports cannot have changed meanwhile. */
const kept = new WeakMap<SurfaceParts, Timeline>()

/** The timeline as the open vault has it today, put in order once for each state of the vault. */
export const currentTimeline = (
  ports: ProgramPorts,
): { readonly timeline: Timeline; readonly parts: SurfaceParts } => {
  const parts = currentSurface(ports)
  const timeline = kept.get(parts) ?? timelineEvents(parts, ports.openVault().imports.list())
  kept.set(parts, timeline)
  return { timeline, parts }
}
