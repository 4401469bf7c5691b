import { EventPublisher } from '@orpc/server'
import type { WatchedState } from '../../contract/system.ts'
import type { VaultState } from '../../domain/model/vault-state.ts'
import type { VaultKeeper } from '../../vault/keeper.ts'

/** Tells the interface what the vault is, now and whenever it changes. */
export interface StateWatch {
  /** Looks again and tells everybody who watches, unless a later look has begun meanwhile. */
  refresh(): Promise<VaultState>
  /** Tells everybody at once, without a look. */
  tell(state: WatchedState): void
  /** Calls back with each change from now on, without a look at the state now. Gives what ends it. */
  listen(heard: (state: WatchedState) => void): () => void
  /** The state now, then each change, until the signal ends it. */
  watch(signal: AbortSignal | undefined): AsyncGenerator<WatchedState, void, void>
}

/** Builds a watch over the keeper's state. */
export const createStateWatch = (keeper: Pick<VaultKeeper, 'state'>): StateWatch => {
  const publisher = new EventPublisher<{ state: WatchedState }>()
  let looks = 0
  return {
    async refresh() {
      looks += 1
      const mine = looks
      const state = await keeper.state()
      // A look that waited for the keychain must not be told after what has become of the vault since.
      if (mine === looks) publisher.publish('state', state)
      return state
    },
    tell: (state) => publisher.publish('state', state),
    listen: (heard) => publisher.subscribe('state', heard),
    async *watch(signal) {
      const changes = publisher.subscribe('state', signal ? { signal } : {})
      yield await keeper.state()
      yield* changes
    },
  }
}
