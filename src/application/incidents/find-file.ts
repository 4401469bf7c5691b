import type { Breach } from '../../domain/model/breach.ts'
import type { BreachId } from '../../domain/model/id.ts'
import { findBreach } from '../breaches/find-breach.ts'
import { UseCaseError } from '../use-case-error.ts'
import { householdFile, type HouseholdFile } from '../knowledge/household-file.ts'
import type { IncidentPorts } from './incident-ports.ts'

/** The household's file on a breach; `NOT_FOUND` for an unknown breach, and for one without a file. */
export const findFile = (
  ports: IncidentPorts,
  breachId: BreachId,
): { readonly breach: Breach; readonly file: HouseholdFile } => {
  const breach = findBreach(ports, breachId)
  const file = householdFile(ports.openVault(), breach)
  if (!file) throw new UseCaseError('NOT_FOUND', { what: 'incident' })
  return { breach, file }
}
