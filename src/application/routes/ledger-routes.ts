import { lifetimeLedger } from '../../domain/ledger/lifetime-ledger.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { UseCaseError } from '../use-case-error.ts'
import type { Implementer } from './implementer.ts'

/** What is out for how long, and what changes at which age. */
export const ledgerRoutes = (route: Implementer['ledger'], ports: ProgramPorts) => ({
  person: route.person.handler(({ input: { personId } }) => {
    const { index, assessed, rowsOf } = currentSurface(ports)
    if (!index.people.has(personId)) throw new UseCaseError('NOT_FOUND', { what: 'person' })
    return lifetimeLedger({
      personId,
      rows: rowsOf(personId),
      assessed: assessed(),
      index,
      milestones: ports.playbook.milestones,
      today: ports.today(),
    })
  }),
})
