import type { SurfaceInput } from '../surface/assessed-breaches.ts'
import { on } from './sample-values.ts'

/** What a surface takes besides inventory and catalogue: no steps, no joins, nothing ticked, on one day of 2026. */
export const bareInput: Pick<SurfaceInput, 'playbook' | 'records' | 'today'> = {
  playbook: { version: '2026-11-21', actions: [], joins: [], milestones: [], helpLines: [] },
  records: new Map(),
  today: on('2026-11-22'),
}
