import { closeIncident } from '../incidents/close-incident.ts'
import { incidentDifferences } from '../incidents/incident-differences.ts'
import { listIncidents } from '../incidents/list-incidents.ts'
import { listTasks } from '../incidents/list-tasks.ts'
import { markFileSeen } from '../incidents/mark-file-seen.ts'
import { openIncident } from '../incidents/open-incident.ts'
import { removeIncident } from '../incidents/remove-incident.ts'
import { setStep } from '../incidents/set-step.ts'
import type { ProgramPorts } from '../program-ports.ts'
import type { Implementer } from './implementer.ts'

/** The household's own files on breaches. */
export const incidentsRoutes = (route: Implementer['incidents'], ports: ProgramPorts) => ({
  list: route.list.handler(() => listIncidents(ports)),
  open: route.open.handler(({ input }) => openIncident(ports, input)),
  close: route.close.handler(({ input }) => closeIncident(ports, input)),
  remove: route.remove.handler(({ input }) => removeIncident(ports, input.breachId)),
  setStep: route.setStep.handler(({ input }) => setStep(ports, input)),
  tasks: route.tasks.handler(() => listTasks(ports)),
  differences: route.differences.handler(({ input }) => incidentDifferences(ports, input)),
  markSeen: route.markSeen.handler(({ input }) => markFileSeen(ports, input.breachId)),
})
