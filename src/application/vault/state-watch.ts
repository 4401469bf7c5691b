import { EventPublisher } from '@orpc/server'
import type { VaultState } from '../../domain/model/vault-state.ts'
import type { VaultKeeper } from '../../vault/keeper.ts'

/** Tells the interface what the vault is, now and whenever it changes. */
export interface StateWatch {
  /** Looks again and tells everybody who watches. */
  refresh(): Promise<VaultState>
  /** The state now, then each change, until the signal ends it. */
  watch(signal: AbortSignal | undefined): AsyncGenerator<VaultState, void, void>
}

/** Builds a watch over the keeper's state. */
export const createStateWatch = (keeper: VaultKeeper): StateWatch => {
  const publisher = new EventPublisher<{ state: VaultState }>()
  return {
    async refresh() {
      const state = await keeper.state()
      publisher.publish('state', state)
      return state
    },
    async *watch(signal) {
      const changes = publisher.subscribe('state', signal ? { signal } : {})
      yield await keeper.state()
      yield* changes
    },
  }
}
