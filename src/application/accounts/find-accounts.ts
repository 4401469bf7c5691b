import { hasWord, searchedWords, type SearchedWord } from '../../domain/matching/search-words.ts'
import type { Account } from '../../domain/model/account.ts'
import type { AccountId, ServiceId } from '../../domain/model/id.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { SurfacePorts } from '../surface/surface-input.ts'

/** What a find is worth: what somebody calls an account is meant before what stands in its address. */
const named = 2
const elsewhere = 1

const servicesWith = (ports: SurfacePorts, word: SearchedWord): ReadonlySet<ServiceId> =>
  new Set(
    ports
      .catalogue()
      .services.filter(({ name, formerNames }) => hasWord([name, ...formerNames], word))
      .map(({ id }) => id),
  )

/** What each account that has the word, itself or in the names of its service, is worth. */
const worthOf = (
  ports: SurfacePorts,
  accounts: readonly Account[],
  word: SearchedWord,
): ReadonlyMap<AccountId, number> => {
  const { ids, inTitle } = ports.openVault().accounts.withWord(word)
  const worth = new Map(ids.map((id) => [id, inTitle.has(id) ? named : elsewhere]))
  const services = servicesWith(ports, word)
  if (services.size === 0) return worth
  for (const { id, serviceId, theirs } of accounts) {
    if (!theirs && serviceId !== undefined && services.has(serviceId)) worth.set(id, named)
  }
  return worth
}

/**
 * The accounts that have every word of a text, the last also as a beginning: in the title, the addresses, the user
 * name, the e-mail address, or a name of the service, former ones too. Those that are called so come first, among
 * equals the older. A text without a word asks for nothing and gets all. Accounts that are *theirs* are never
 * found (P10).
 */
export const findAccounts = (ports: SurfacePorts, text: string): readonly AccountId[] => {
  const { accounts } = currentSurface(ports).input.inventory
  let found = new Map(accounts.flatMap(({ id, theirs }) => (theirs ? [] : [[id, 0]])))
  for (const word of searchedWords(text)) {
    if (found.size === 0) break
    const worth = worthOf(ports, accounts, word)
    const both = new Map<AccountId, number>()
    for (const [id, sum] of found) {
      const more = worth.get(id)
      if (more !== undefined) both.set(id, sum + more)
    }
    found = both
  }
  return [...found].toSorted(([, one], [, other]) => other - one).map(([id]) => id)
}
