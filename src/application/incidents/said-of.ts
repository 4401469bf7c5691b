import { tasksOf } from '../../domain/checklists/task.ts'
import type { ActionRecord } from '../../domain/model/checklist.ts'
import type { HouseholdFile } from '../knowledge/household-file.ts'
import type { IncidentPorts } from './incident-ports.ts'

/** What was said in a file of the steps of one task; the last one said stands last. */
export const saidOf = (
  ports: IncidentPorts,
  file: HouseholdFile,
  task: string,
): readonly ActionRecord[] => {
  const taskFor = tasksOf(ports.playbook)
  return file.keptUnder
    .flatMap((id) => ports.openVault().incidents.actions(id))
    .filter(({ key }) => taskFor(key) === task)
}
