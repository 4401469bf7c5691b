import { queryClient } from '../../state/query-client.ts'
import { orpc } from '../../state/wire.ts'

/** Asks anew what was sent and what is known of it: also what failed was written down. */
export const askLogAgain = (): void =>
  void queryClient.invalidateQueries({ queryKey: orpc.network.key() })
