import { hasWord, searchedWords } from '../../domain/matching/search-words.ts'
import type { SavedFilter } from '../../domain/model/account-filter.ts'
import type { PersonId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'

const isNamedIn = (name: string, { name: title, filter }: SavedFilter): boolean => {
  const words = searchedWords(name)
  const texts = [title, filter.text]
  return words.length > 0 && words.every(({ text }) => hasWord(texts, { text, isBeginning: false }))
}

/**
 * Takes a person who leaves out of what is kept for the screens: what the overview said of them, and filters that name
 * them. A filter for them alone goes, since without them it would mean everybody; so does one with their name in it.
 */
export const forgetPerson = (vault: OpenVault, id: PersonId): void => {
  const name = vault.people.list().find((person) => person.id === id)?.name
  const look = vault.lastLook.read()
  if (look) {
    const people = look.people.filter(({ personId }) => personId !== id)
    vault.lastLook.replace({ ...look, people })
  }
  for (const saved of vault.savedFilters.list()) {
    if (name !== undefined && isNamedIn(name, saved)) {
      vault.savedFilters.remove(saved.id)
      continue
    }
    if (!saved.filter.personIds.includes(id)) continue
    const personIds = saved.filter.personIds.filter((one) => one !== id)
    if (personIds.length === 0) vault.savedFilters.remove(saved.id)
    else vault.savedFilters.write({ ...saved, filter: { ...saved.filter, personIds } })
  }
}
