import type { IncidentLook } from '../../domain/incidents/incident-look.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { HouseholdFile } from '../knowledge/household-file.ts'

/** What a file said when somebody looked at it, the newest first. */
export const fileLooks = (
  { incidents }: Pick<OpenVault, 'incidents'>,
  { keptUnder }: HouseholdFile,
): readonly IncidentLook[] => keptUnder.flatMap((id) => incidents.looks(id)).toReversed()
