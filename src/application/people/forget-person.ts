import type { PersonId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/**
 * Takes a person who leaves out of what is kept for the screens: what the overview said of them, and filters that name
 * them. A filter for them alone goes, since without them it would mean everybody.
 */
export const forgetPerson = (vault: OpenVault, id: PersonId): void => {
  const look = vault.lastLook.read()
  if (look) {
    const people = look.people.filter(({ personId }) => personId !== id)
    vault.lastLook.replace({ ...look, people })
  }
  for (const saved of vault.savedFilters.list()) {
    if (!saved.filter.personIds.includes(id)) continue
    const personIds = saved.filter.personIds.filter((one) => one !== id)
    if (personIds.length === 0) vault.savedFilters.remove(saved.id)
    else vault.savedFilters.write({ ...saved, filter: { ...saved.filter, personIds } })
  }
}
