import { progressOf } from '../../domain/checklists/progress-of.ts'
import { touchingBreaches } from '../../domain/verdicts/touching-breaches.ts'
import { verdictLevels } from '../../domain/model/verdict.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { assess } from './read-breach.ts'

/** Every breach of the catalogue: those that reach an account of the family, worst first, then the others. */
export const listBreaches = (ports: ProgramPorts) => {
  const vault = ports.openVault()
  const inventory = vault.inventory()
  const reaching = touchingBreaches(inventory, ports.catalogue)
  const opened = new Set(vault.incidents.list().map((incident) => incident.breachId))
  const touching = reaching.map((breach) => {
    const { assessment, checklists } = assess(ports, vault, inventory, breach)
    const levels = assessment.people.map((person) => person.level)
    return {
      breachId: breach.id,
      level: verdictLevels.find((level) => levels.includes(level)) ?? 'could-not-check',
      personIds: assessment.people.map((person) => person.personId),
      ...progressOf(checklists),
      opened: opened.has(breach.id),
    }
  })
  const reached = new Set(reaching.map((breach) => breach.id))
  return {
    touching: touching.toSorted(
      (one, two) => verdictLevels.indexOf(one.level) - verdictLevels.indexOf(two.level),
    ),
    others: ports.catalogue.breaches.map((one) => one.id).filter((id) => !reached.has(id)),
  }
}
