import { addedFacts, addFacts, removeFacts } from '../breaches/add-facts.ts'
import { addOwnBreach, removeOwnBreach, updateOwnBreach } from '../breaches/own-breach.ts'
import { findBreach } from '../breaches/find-breach.ts'
import { readBreach } from '../incidents/read-breach.ts'
import { catalogueFile } from '../knowledge/catalogue-file.ts'
import { listBreaches } from '../incidents/list-breaches.ts'
import { recordEvidence } from '../incidents/record-evidence.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** Breaches as they concern the family, and the family's own file on each. */
export const breachesRoutes = (route: Implementer['breaches'], ports: ProgramPorts) => ({
  list: route.list.handler(() => listBreaches(ports)),
  read: route.read.handler(({ input }) => readBreach(ports, input.breachId)),
  recordNotice: route.recordNotice.handler(({ input }) =>
    recordEvidence(ports, input, { noticeArrived: input.arrived ?? undefined }),
  ),
  ruleOut: route.ruleOut.handler(({ input }) =>
    recordEvidence(ports, input, {
      ruledOut: input.reason === null ? undefined : { on: ports.today(), reason: input.reason },
    }),
  ),
  addOwn: route.addOwn.handler(({ input }) => ({ breachId: addOwnBreach(ports, input) })),
  updateOwn: route.updateOwn.handler(({ input }) => updateOwnBreach(ports, input)),
  removeOwn: route.removeOwn.handler(({ input }) => removeOwnBreach(ports, input.breachId)),
  addFacts: route.addFacts.handler(({ input }) => ({ additionId: addFacts(ports, input) })),
  addedFacts: route.addedFacts.handler(({ input }) => addedFacts(ports, input.breachId)),
  removeFacts: route.removeFacts.handler(({ input }) => removeFacts(ports, input.additionId)),
  exportEntry: route.exportEntry.handler(({ input }) =>
    catalogueFile(findBreach(ports, input.breachId)),
  ),
})
