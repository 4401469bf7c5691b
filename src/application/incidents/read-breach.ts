import { checklistsFor } from '../../domain/checklists/checklists-for.ts'
import type { Breach } from '../../domain/model/breach.ts'
import type { Checklist } from '../../domain/model/checklist.ts'
import type { BreachId } from '../../domain/model/id.ts'
import type { Inventory } from '../../domain/model/inventory.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { assessBreach, type BreachAssessment } from '../../domain/verdicts/assess-breach.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

export interface AssessedBreach {
  readonly assessment: BreachAssessment
  readonly checklists: readonly Checklist[]
}

/** Finds a breach of the catalogue, or fails with `NOT_FOUND`. */
export const findBreach = (ports: ProgramPorts, id: BreachId): Breach => {
  const breach = ports.catalogue.breaches.find((one) => one.id === id)
  if (!breach) throw new UseCaseError('NOT_FOUND', { what: 'breach' })
  return breach
}

/** Who of the family is in one breach, with what, and what to do about it. */
export const assess = (
  ports: ProgramPorts,
  vault: OpenVault,
  inventory: Inventory,
  breach: Breach,
): AssessedBreach => {
  const assessment = assessBreach({ inventory, catalogue: ports.catalogue, breach })
  const checklists = checklistsFor({
    assessment,
    inventory,
    catalogue: ports.catalogue,
    playbook: ports.playbook,
    breach,
    records: vault.incidents.actions(breach.id),
    today: ports.today(),
  })
  return { assessment, checklists }
}

/** The household's view of one breach. */
export const readBreach = (ports: ProgramPorts, id: BreachId) => {
  const vault = ports.openVault()
  const { assessment, checklists } = assess(ports, vault, vault.inventory(), findBreach(ports, id))
  return {
    breachId: id,
    openedOn: vault.incidents.find(id)?.openedOn,
    people: assessment.people.map((person) => ({
      ...person,
      actions: checklists.find((list) => list.personId === person.personId)?.actions ?? [],
    })),
    untouched: assessment.untouched,
    linkages: assessment.linkages,
    fallsWith: assessment.fallsWith,
  }
}
