import type { AccountFilter, SavedFilter } from '../../domain/model/account-filter.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'

type FilterPorts = Pick<ProgramPorts, 'openVault' | 'edits' | 'uuid'>

/** The saved filters, without people who have gone since: nobody could take such a person out of a filter. */
export const listSavedFilters = (vault: OpenVault): readonly SavedFilter[] => {
  const here = new Set(vault.people.list().map(({ id }) => id))
  return vault.savedFilters.list().map((saved) => ({
    ...saved,
    filter: { ...saved.filter, personIds: saved.filter.personIds.filter((id) => here.has(id)) },
  }))
}

const saved = (vault: OpenVault, id: string): SavedFilter => {
  const found = vault.savedFilters.list().find((one) => one.id === id)
  if (!found) throw new UseCaseError('NOT_FOUND', { what: 'filter' })
  return found
}

/** Keeps a filter under a name and gives it back with its id. */
export const addSavedFilter = (
  ports: FilterPorts,
  input: { readonly name: string; readonly filter: AccountFilter },
): SavedFilter => {
  const added = { id: ports.uuid(), ...input }
  ports.openVault().savedFilters.write(added)
  return added
}

/** Gives a filter another name or content. `NOT_FOUND` where there is none with its id. */
export const updateSavedFilter = (vault: OpenVault, filter: SavedFilter): void => {
  saved(vault, filter.id)
  vault.savedFilters.write(filter)
}

/** Removes a filter and gives the edit that brings it back, last. `NOT_FOUND` where there is none with the id. */
export const removeSavedFilter = (
  ports: FilterPorts,
  id: string,
): { readonly editId: string; readonly changed: number } => {
  const vault = ports.openVault()
  const gone = saved(vault, id)
  vault.savedFilters.remove(id)
  const editId = ports.edits.keep(() => {
    ports.openVault().savedFilters.write(gone)
    return { restored: 1, kept: 0 }
  })
  return { editId, changed: 1 }
}
