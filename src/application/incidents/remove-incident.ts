import type { IncidentLook } from '../../domain/incidents/incident-look.ts'
import { accountIn } from '../../domain/checklists/task.ts'
import type { ActionRecord, Incident } from '../../domain/model/checklist.ts'
import { asId, type BreachId, type PersonId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { inventoryIndex } from '../../domain/verdicts/inventory-index.ts'
import type { EditUndo } from '../edits/edit-shelf.ts'
import { knownInventory } from '../knowledge/known-inventory.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { findFile } from './find-file.ts'
import { forgetInFiles } from '../erasure/forget-in-files.ts'

/** An incident with all that goes when it is removed. */
interface RemovedIncident {
  readonly incident: Incident
  readonly records: readonly ActionRecord[]
  readonly looks: readonly IncidentLook[]
}

const takeOut = (vault: OpenVault, breachId: BreachId): readonly RemovedIncident[] => {
  const incident = vault.incidents.find(breachId)
  if (!incident) return []
  const records = vault.incidents.actions(breachId)
  const looks = vault.incidents.looks(breachId)
  vault.incidents.remove(breachId)
  return [{ incident, records, looks }]
}

const putBack = (vault: OpenVault, { incident, records, looks }: RemovedIncident): void => {
  const people = new Set(vault.people.list().map(({ id }) => id))
  const known = (id: PersonId | undefined): PersonId | undefined =>
    id !== undefined && people.has(id) ? id : undefined
  const isStillThere = ({ key }: ActionRecord): boolean => {
    const account = accountIn(key)
    return account === undefined
      ? people.has(asId(key.slice(key.indexOf('@') + 1)))
      : vault.accounts.read(asId(account)) !== undefined
  }
  vault.incidents.add(incident)
  // Whoever, and whatever account, was erased since does not come back with it (P8).
  for (const record of records.filter(isStillThere)) {
    vault.incidents.setAction(incident.breachId, {
      ...record,
      byId: known(record.byId),
      responsibleId: known(record.responsibleId),
    })
  }
  for (const look of looks) vault.incidents.addLook(incident.breachId, look)
}

const undoRemoval = (
  ports: ProgramPorts,
  breachId: BreachId,
  removed: readonly RemovedIncident[],
): EditUndo => {
  const vault = ports.openVault()
  return vault.transaction(() => {
    // A breach of the family's own that was removed since took its file with it: nobody could see or remove it (P8).
    const isKnown = ports.catalogue().breaches.some(({ id }) => id === breachId)
    if (!isKnown || removed.some(({ incident }) => vault.incidents.find(incident.breachId))) {
      return { restored: 0, kept: 1 }
    }
    for (const one of removed) putBack(vault, one)
    forgetInFiles(vault, inventoryIndex(knownInventory(ports), ports.catalogue()))
    return { restored: 1, kept: 0 }
  })
}

/**
 * Removes the household's file on a breach with its ticks, notes, days and looks, from the disk too; what went is kept
 * in memory until the vault locks, to take it back. It does not come back over a file that was started since, nor for a
 * breach that is gone. Fails as `findFile` does.
 */
export const removeIncident = (
  ports: ProgramPorts,
  breachId: BreachId,
): { readonly editId: string } => {
  const vault = ports.openVault()
  const { file } = findFile(ports, breachId)
  const removed = vault.transaction(() => file.keptUnder.flatMap((id) => takeOut(vault, id)))
  vault.compact()
  return { editId: ports.edits.keep(() => undoRemoval(ports, breachId, removed)) }
}
