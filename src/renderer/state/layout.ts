import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import type { Layout } from '../../domain/model/layout.ts'
import { queryClient } from './query-client.ts'
import { orpc } from './wire.ts'

/**
 * How a screen was left, and the way to leave it otherwise: shown at once, kept in the vault. `first` is how it looks
 * before anybody changed it. Suspends while loading. Where the vault cannot be written the screen still changes.
 */
export const useLayout = <Screen extends keyof Layout>(
  screen: Screen,
  first: NonNullable<Layout[Screen]>,
): readonly [
  layout: NonNullable<Layout[Screen]>,
  leave: (layout: NonNullable<Layout[Screen]>) => void,
] => {
  const { data } = useSuspenseQuery(orpc.layout.read.queryOptions())
  const { mutate } = useMutation(
    orpc.layout.write.mutationOptions({ meta: { changesNothing: true } }),
  )
  const leave = (layout: NonNullable<Layout[Screen]>): void => {
    queryClient.setQueryData(orpc.layout.read.queryKey(), (before) => ({
      ...before,
      [screen]: layout,
    }))
    mutate({ [screen]: layout })
  }
  return [data[screen] ?? first, leave]
}
