import { useSuspenseQuery } from '@tanstack/react-query'
import type { Service } from '../../../domain/model/service.ts'
import { wire, type Wire } from '../../state/wire.ts'

/** What the family says of a service of the catalogue. */
export type SaidOfService = NonNullable<Awaited<ReturnType<Wire['services']['readOverride']>>>

/** What the family says of a service; undefined where nothing, and for its own services. Suspends while loading. */
export const useSaid = ({ id }: Service): SaidOfService | undefined => {
  const { data } = useSuspenseQuery({
    queryKey: [['services', 'readOverride'], id],
    // The library takes `undefined` for a query that failed.
    queryFn: async () => (await wire.services.readOverride({ serviceId: id })) ?? null,
  })
  return data ?? undefined
}
