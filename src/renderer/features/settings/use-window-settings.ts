import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { WindowSettings } from '../../../contract/desktop.ts'
import { orpc } from '../../state/wire.ts'

export interface WindowSettingsControl {
  readonly settings: WindowSettings
  readonly change: (changes: Partial<WindowSettings>) => void
  readonly error: unknown
}

/** What is set for the desktop window, and how to change it. Not in a browser: there is no window of ours there. */
export const useWindowSettings = (): WindowSettingsControl => {
  const client = useQueryClient()
  const { data } = useSuspenseQuery(orpc.desktop.settings.queryOptions())
  const set = useMutation(
    orpc.desktop.set.mutationOptions({
      meta: { changesNothing: true },
      // Asked again after a failure too: what could not be kept holds until the program ends.
      onSettled: () => client.invalidateQueries({ queryKey: orpc.desktop.settings.queryKey() }),
    }),
  )
  // What was chosen shows at once; the window follows within the same moment.
  const settings = set.isPending ? { ...data, ...set.variables } : data
  return { settings, change: (changes) => set.mutate(changes), error: set.error }
}
