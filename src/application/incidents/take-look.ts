import { differencesBetween } from '../../domain/incidents/differences-between.ts'
import { incidentContent } from '../../domain/incidents/incident-content.ts'
import type { Breach } from '../../domain/model/breach.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { SurfacePorts } from '../surface/surface-input.ts'
import { breachFile } from './breach-file.ts'
import { fileLooks } from './file-looks.ts'
import { writtenUnder, type HouseholdFile } from '../knowledge/household-file.ts'

/** Takes what the file on a breach says now as seen. A second look on one day that sees nothing new is not kept. */
export const takeLook = (ports: SurfacePorts, breach: Breach, file: HouseholdFile): void => {
  const vault = ports.openVault()
  const today = ports.today()
  const content = incidentContent(breachFile(currentSurface(ports), breach))
  const [last] = fileLooks(vault, file)
  if (last?.on === today && differencesBetween(last.content, content).length === 0) return
  vault.incidents.addLook(writtenUnder(file), { on: today, content })
}
