import type { ListedItem } from '../../contract/tidy-up.ts'
import type { TidyUpItem } from '../../domain/tidy-up/tidy-up-queue.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { currentSurface } from '../surface/current-surface.ts'
import { currentQueues } from '../tidy-up/current-queues.ts'
import { mergeEntries } from '../tidy-up/merge-entries.ts'
import { removeEntry } from '../tidy-up/remove-entry.ts'
import { settleQuestion } from '../tidy-up/settle-question.ts'
import type { Implementer } from './implementer.ts'

/** Enough to go on while the next ones are asked for. */
const fewest = 25

const inOrder = (items: readonly TidyUpItem[], later: readonly string[]): readonly TidyUpItem[] => {
  const skipped = new Map(later.map((key, place) => [key, place]))
  const place = ({ key }: TidyUpItem): number => skipped.get(key) ?? -1
  return later.length === 0 ? items : items.toSorted((a, b) => place(a) - place(b))
}

/** The questions of the tidy-up and the answers that are no mere change of an account. */
export const tidyUpRoutes = (route: Implementer['tidyUp'], ports: ProgramPorts) => ({
  overview: route.overview.handler(() => {
    const { accounts, people } = currentSurface(ports).index.inventory
    const queues = currentQueues(ports)
    const asked = queues.flatMap(({ items }) => items)
    return {
      queues: queues.map(({ queue, items, breached, gain }) => ({
        queue,
        count: items.length,
        breached,
        gain,
      })),
      people: people.map(({ id }) => ({
        personId: id,
        count: asked.filter(
          (item) =>
            item.queue === 'unconfirmed' &&
            item.subjectId === id &&
            item.classes.some(({ isAssumed }) => isAssumed),
        ).length,
      })),
      theirs: accounts.filter(({ theirs }) => theirs).length,
    }
  }),
  queue: route.queue.handler(({ input }) => {
    const { accounts } = currentSurface(ports).index
    const items = currentQueues(ports).find(({ queue }) => queue === input.queue)?.items ?? []
    const ofService = Map.groupBy(items, (item) => accounts.get(item.accountId)?.serviceId)
    const withAccounts = (item: TidyUpItem): readonly ListedItem[] => {
      const account = accounts.get(item.accountId)
      if (!account) return []
      if (item.queue === 'duplicate') {
        const like = accounts.get(item.likeId)
        return like ? [{ ...item, account, like }] : []
      }
      if (item.queue !== 'unconfirmed') return [{ ...item, account }]
      const alike = account.serviceId === undefined ? [] : ofService.get(account.serviceId)
      return [{ ...item, account, elsewhere: Math.max(0, (alike?.length ?? 0) - 1) }]
    }
    const keys = new Set(items.map(({ key }) => key))
    return {
      total: items.length,
      later: input.later.filter((key) => keys.has(key)),
      items: inOrder(items, input.later).slice(0, fewest).flatMap(withAccounts),
    }
  }),
  settle: route.settle.handler(({ input }) => settleQuestion(ports, input)),
  remove: route.remove.handler(({ input }) => removeEntry(ports, input.accountId)),
  merge: route.merge.handler(({ input }) => mergeEntries(ports, input)),
})
