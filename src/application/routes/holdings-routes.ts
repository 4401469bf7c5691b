import { leakedDecoys } from '../../domain/surface/leaked-decoys.ts'
import { confirmHoldings } from '../holdings/confirm-holdings.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { currentQueues } from '../tidy-up/current-queues.ts'
import type { Implementer } from './implementer.ts'

/** As many as somebody can read before saying that all of them are so. */
const mostPlaces = 100

/** What is held, many at a time. */
export const holdingsRoutes = (route: Implementer['holdings'], ports: ProgramPorts) => ({
  confirm: route.confirm.handler(({ input }) => confirmHoldings(ports, input.changes)),
  unconfirmed: route.unconfirmed.handler(({ input }) => {
    const { accounts } = currentSurface(ports).index
    const places = currentQueues(ports)
      .flatMap(({ items }) => items)
      .flatMap((item) => {
        const account = accounts.get(item.accountId)
        if (item.queue !== 'unconfirmed' || !account) return []
        const isAsked =
          'subjectId' in input
            ? item.subjectId === input.subjectId
            : account.serviceId === input.serviceId
        if (!isAsked) return []
        // What a breach lost and nobody assumed is a question of its own: nobody says yes to it in passing.
        const classes = item.classes.filter(({ isAssumed }) => isAssumed)
        if (classes.length === 0) return []
        const { id, title } = account
        return [
          {
            accountId: id,
            subjectId: item.subjectId,
            title,
            serviceId: account.serviceId,
            classes,
          },
        ]
      })
    return { total: places.length, places: places.slice(0, mostPlaces) }
  }),
  leakedDecoys: route.leakedDecoys.handler(({ input: { accountId } }) =>
    leakedDecoys(currentSurface(ports)).filter((decoy) => decoy.accountId === accountId),
  ),
})
