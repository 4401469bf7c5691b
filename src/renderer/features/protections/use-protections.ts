import { useSuspenseQuery } from '@tanstack/react-query'
import { orpc } from '../../state/wire.ts'
import type { ProtectionList } from './key-rows.ts'

/** What the open vault's key is kept with. Suspends; asked again after every mutation. */
export const useProtections = (): ProtectionList =>
  useSuspenseQuery(orpc.protections.list.queryOptions()).data
