import { orpc } from '../../state/wire.ts'

/** Soon enough to see the first backup arrive while one looks at the screen. */
const pause = 4_000

/**
 * The backups there are. Unlike other answers they change by themselves, so they are asked for anew by
 * every screen, and again and again until there is a first one.
 */
export const backupsQuery = () =>
  orpc.backups.list.queryOptions({
    staleTime: 1_000,
    refetchInterval: ({ state }) => (state.data?.backups.length === 0 ? pause : false),
  })
