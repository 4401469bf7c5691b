import type { SurfaceInput } from '../surface/assessed-breaches.ts'
import { samplePlaybook } from './sample-playbook.ts'
import { on } from './sample-values.ts'

/** What a surface takes besides inventory and catalogue: no steps, no joins, nothing ticked, on one day of 2026. */
export const bareInput: Pick<SurfaceInput, 'playbook' | 'records' | 'openedOn' | 'today'> = {
  playbook: samplePlaybook(),
  records: new Map(),
  openedOn: new Map(),
  today: on('2026-11-22'),
}
