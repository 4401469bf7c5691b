import { useSuspenseQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Account } from '../../../domain/model/account.ts'
import type { Breach } from '../../../domain/model/breach.ts'
import type { AccountId } from '../../../domain/model/id.ts'
import { useCatalogue, type CatalogueView } from '../../state/catalogue.ts'
import { useHousehold, type HouseholdView } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import type { IncidentPerson, IncidentView } from './incident-view.ts'

/** All that a page about one breach needs. */
export interface IncidentData {
  readonly breach: Breach
  readonly view: IncidentView
  /** Children first: they are whom it is about. */
  readonly people: readonly IncidentPerson[]
  readonly accounts: readonly Account[]
  readonly account: (id: AccountId) => Account | undefined
  readonly catalogue: CatalogueView
  readonly household: HouseholdView
}

/** Loads the household's view of a breach of the catalogue. Suspends while loading. */
export const useIncident = (breach: Breach): IncidentData => {
  const catalogue = useCatalogue()
  const household = useHousehold()
  const [incident, accounts] = useSuspenseQueries({
    queries: [
      orpc.breaches.read.queryOptions({ input: { breachId: breach.id } }),
      orpc.accounts.list.queryOptions(),
    ],
  })
  const accountsById = useMemo(
    () => new Map(accounts.data.map((account) => [account.id, account])),
    [accounts.data],
  )
  const isChild = (person: IncidentPerson): boolean =>
    household.person(person.personId)?.role === 'child'
  const all = incident.data.people
  return {
    breach,
    view: incident.data,
    people: [...all.filter(isChild), ...all.filter((person) => !isChild(person))],
    accounts: accounts.data,
    account: (id) => accountsById.get(id),
    catalogue,
    household,
  }
}
