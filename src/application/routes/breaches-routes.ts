import { listBreaches } from '../incidents/list-breaches.ts'
import { openIncident } from '../incidents/open-incident.ts'
import { readBreach } from '../incidents/read-breach.ts'
import { recordEvidence } from '../incidents/record-evidence.ts'
import { setAction } from '../incidents/set-action.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Breaches as they concern the family, and the family's own file on each. */
export const breachesRoutes = (route: Implementer['breaches'], ports: ProgramPorts) => ({
  list: route.list.handler(() => listBreaches(ports)),
  read: route.read.handler(({ input }) => readBreach(ports, input.breachId)),
  open: route.open.handler(({ input }) => openIncident(ports, input.breachId)),
  setAction: route.setAction.handler(({ input: { breachId, ...action } }) =>
    setAction(ports, breachId, action),
  ),
  recordNotice: route.recordNotice.handler(({ input }) =>
    recordEvidence(ports, input, { noticeArrived: input.arrived ?? undefined }),
  ),
  ruleOut: route.ruleOut.handler(({ input }) =>
    recordEvidence(ports, input, {
      ruledOut: input.reason === null ? undefined : { on: ports.today(), reason: input.reason },
    }),
  ),
})
