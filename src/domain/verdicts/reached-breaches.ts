import type { Account } from '../model/account.ts'
import type { Breach } from '../model/breach.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { reachedServices } from './reach-of.ts'

/** The breaches of the catalogue that affect the account's service or a platform it names, in catalogue order. */
export const reachedBreaches = (account: Account, catalogue: Catalogue): readonly Breach[] =>
  catalogue.breaches.filter((breach) => reachedServices(account, breach).length > 0)
