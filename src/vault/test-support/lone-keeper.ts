import { randomBytes, randomUUID } from 'node:crypto'
import type { KeeperOptions, VaultKeeper } from '../keeper.ts'
import { openKeeper } from '../open-keeper.ts'

/** A keeper for a process of its own: no keychain, and a clock that stands still unless one is given. */
export const loneKeeper = (directory: string, given: Partial<KeeperOptions> = {}): VaultKeeper =>
  openKeeper({
    directory,
    spawnKeychain: () => {
      throw new Error('No keychain here')
    },
    now: () => 0,
    randomBytes,
    uuid: randomUUID,
    allowKeychain: false,
    ...given,
  })
