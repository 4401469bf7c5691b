import type { BreachId, PersonId } from '../../domain/model/id.ts'
import type { PersonLook } from '../../domain/model/last-look.ts'
import type { Breach } from '../../domain/model/breach.ts'
import { currentBreachId } from '../../domain/surface/household-news.ts'
import { accountPeople } from '../../domain/verdicts/account-people.ts'
import { inventoryIndex } from '../../domain/verdicts/inventory-index.ts'
import { reachedAccounts } from '../../domain/verdicts/reached-accounts.ts'
import { forgetInFiles } from './forget-in-files.ts'
import { knownInventory } from '../knowledge/known-inventory.ts'
import type { ProgramPorts } from '../program-ports.ts'

/**
 * Takes out of what the overview last said the breaches that reach no account of a person any more that may be named:
 * else the name of a breach would tell which account was erased, or is *theirs* now (P8, P10). Out of what files on
 * breaches said it takes those accounts themselves. To be called in the transaction that takes accounts away.
 */
export const forgetInLook = (ports: Pick<ProgramPorts, 'openVault' | 'catalogue'>): void => {
  const vault = ports.openVault()
  const { lastLook } = vault
  const catalogue = ports.catalogue()
  const index = inventoryIndex(knownInventory(ports), catalogue)
  forgetInFiles(vault, index)
  const look = lastLook.read()
  if (!look?.people.some(({ breaches }) => breaches.length > 0)) return
  const currentId = currentBreachId(catalogue.breaches)
  const byId = new Map<BreachId, Breach>(catalogue.breaches.map((one) => [one.id, one]))
  const reaches = (breachId: BreachId, personId: PersonId): boolean => {
    const breach = byId.get(currentId(breachId))
    if (!breach) return false
    return reachedAccounts(breach, index).some((one) => accountPeople(one).includes(personId))
  }
  const people = look.people.map((person) => ({
    ...person,
    breaches: person.breaches.filter(({ breachId }) => reaches(breachId, person.personId)),
  }))
  const countOf = (those: readonly PersonLook[]): number =>
    those.reduce((sum, { breaches }) => sum + breaches.length, 0)
  if (countOf(people) < countOf(look.people)) lastLook.replace({ ...look, people })
}
