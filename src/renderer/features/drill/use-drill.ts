import { useSuspenseQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ServiceId } from '../../../domain/model/id.ts'
import { useCatalogue } from '../../state/catalogue.ts'
import { useHousehold } from '../../state/household.ts'
import { orpc } from '../../state/wire.ts'
import type { IncidentPerson } from '../incident/incident-view.ts'
import type { IncidentData } from '../incident/use-incident.ts'
import type { DrillView } from './drill-view.ts'

/** A drill, and the same as the pages about a breach take it, children first. */
export interface DrillData {
  readonly drill: DrillView
  readonly incident: IncidentData
}

/** Holds a drill for a service. Suspends while loading; throws where there is no such service. */
export const useDrill = (serviceId: ServiceId): DrillData => {
  const catalogue = useCatalogue()
  const household = useHousehold()
  const [drill, accounts] = useSuspenseQueries({
    queries: [
      orpc.drill.run.queryOptions({ input: { serviceId } }),
      orpc.accounts.list.queryOptions(),
    ],
  })
  const accountsById = useMemo(
    () => new Map(accounts.data.map((account) => [account.id, account])),
    [accounts.data],
  )
  const isChild = ({ personId }: IncidentPerson): boolean =>
    household.person(personId)?.role === 'child'
  const { view, breach } = drill.data
  return {
    drill: drill.data,
    incident: {
      breach,
      view,
      people: view.people.toSorted((a, b) => Number(isChild(b)) - Number(isChild(a))),
      accounts: accounts.data,
      account: (id) => accountsById.get(id),
      catalogue,
      household,
    },
  }
}
