import type { Breach } from '../../domain/model/breach.ts'
import { isSurelyBefore } from '../../domain/model/partial-date.ts'
import { accessEndOf } from '../../domain/verdicts/access-end.ts'
import { filesToday, writtenUnder } from '../knowledge/household-file.ts'
import type { IncidentPorts } from './incident-ports.ts'
import { saidOf } from './said-of.ts'

/**
 * Takes a deed back in all files where it was done late enough to settle the step: it was not done after all. Else the
 * step would be settled again by the very record that is meant.
 */
export const takeDeedBack = (ports: IncidentPorts, breach: Breach, task: string): void => {
  const { incidents } = ports.openVault()
  const end = accessEndOf(breach)?.date
  if (end === undefined) return
  for (const file of filesToday(incidents.list(), ports.catalogue().breaches)) {
    if (file.breachId === breach.id) continue
    for (const record of saidOf(ports, file, task)) {
      // A step without a deed has its key for a task, and is asked for anew by each breach.
      const isDeed = record.key !== task
      if (!isDeed || record.state !== 'done' || !isSurelyBefore(end, record.on)) continue
      incidents.setAction(writtenUnder(file), {
        ...record,
        state: 'to-do',
        on: ports.today(),
        byId: undefined,
        basis: undefined,
      })
    }
  }
}
