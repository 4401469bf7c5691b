import { createORPCClient, DynamicLink } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import type { contract } from '../../contract/contract.ts'
import type { ProgramLink } from './link.ts'

export type Wire = ContractRouterClient<typeof contract>

let current: ProgramLink | undefined

/** Makes all calls go through this link from now on. */
export const setLink = (link: ProgramLink): void => {
  current = link
}

/** Everything the program can do, as typed calls: `await wire.vault.lock()`. */
export const wire: Wire = createORPCClient<Wire>(
  new DynamicLink(() => {
    if (!current) throw new Error('There is no link to the program yet.')
    return current
  }),
)

/**
 * The same as options for TanStack Query: `useSuspenseQuery(orpc.accounts.list.queryOptions())`. Its type is written
 * out because the compiler otherwise works it out again for each part of the sources, three seconds each time.
 */
export const orpc: RouterUtils<Wire> = createTanstackQueryUtils(wire)
