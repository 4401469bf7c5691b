import { incidentContent } from '../../domain/incidents/incident-content.ts'
import type { Breach } from '../../domain/model/breach.ts'
import type { SurfacePorts } from '../surface/surface-input.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { breachFile } from './breach-file.ts'
import { writtenUnder, type HouseholdFile } from './household-file.ts'

/** Takes what the file on a breach says now as seen. */
export const takeLook = (ports: SurfacePorts, breach: Breach, file: HouseholdFile): void => {
  const content = incidentContent(breachFile(currentSurface(ports), breach))
  ports.openVault().incidents.addLook(writtenUnder(file), { on: ports.today(), content })
}
