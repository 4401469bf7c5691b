import { drillServices, surpriseService } from '../../domain/drill/drill-services.ts'
import { runDrill } from '../../domain/drill/run-drill.ts'
import type { ServiceId } from '../../domain/model/id.ts'
import { fileView } from '../incidents/file-view.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { UseCaseError } from '../use-case-error.ts'

/** Of the accounts a gap is about so many are named; the count says how many there are. */
const mostNamed = 20

/** What a drill can be held for, what would hurt most first. */
export const listDrills = (ports: ProgramPorts) =>
  drillServices(currentSurface(ports).index).map(({ serviceId, accounts, personIds }) => ({
    serviceId,
    accounts,
    personIds,
  }))

/**
 * What a breach of a service today would mean, or of one of those whose loss would hurt most. Reads only. `NOT_FOUND`
 * for a service that the catalogue does not have, and for a surprise where the family has none.
 */
export const holdDrill = (ports: ProgramPorts, asked: ServiceId | 'surprise') => {
  const { input, index } = currentSurface(ports)
  const serviceId = asked === 'surprise' ? surpriseService(index, input.today) : asked
  const drill = serviceId === undefined ? undefined : runDrill(input, serviceId)
  if (serviceId === undefined || !drill) throw new UseCaseError('NOT_FOUND', { what: 'service' })
  const { breach, file, times, gaps } = drill
  return {
    serviceId,
    breach,
    view: { ...fileView(file), openedOn: input.today },
    times,
    gaps: gaps.map((gap) => ({ ...gap, accountIds: gap.accountIds.slice(0, mostNamed) })),
  }
}
