import type { Breach } from '../../domain/model/breach.ts'
import type { BreachId } from '../../domain/model/id.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

/** Finds a breach of the household's catalogue, or fails with `NOT_FOUND`. */
export const findBreach = (ports: Pick<ProgramPorts, 'catalogue'>, id: BreachId): Breach => {
  const breach = ports.catalogue().breaches.find((one) => one.id === id)
  if (!breach) throw new UseCaseError('NOT_FOUND', { what: 'breach' })
  return breach
}
