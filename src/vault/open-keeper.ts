import { createApiKey } from './keeper/api-key.ts'
import { createBackups } from './keeper/backups.ts'
import { checkIntegrity } from './keeper/check-integrity.ts'
import { create } from './keeper/create.ts'
import { erase, removeErasedEntries } from './keeper/erase-vault.ts'
import { createKeeperCore } from './keeper/keeper-core.ts'
import { findKeyFile, putKeyFileBack } from './keeper/key-file-copies.ts'
import { createProtections } from './keeper/protections.ts'
import { createRestorer } from './keeper/restorer.ts'
import { unlock } from './keeper/unlock.ts'
import type { KeeperOptions, VaultKeeper } from './keeper.ts'
import { makePrivateFolder } from './private-files.ts'
import type { OpenVault } from './repositories.ts'
import { accessTo } from './vault-files.ts'
import { decideState } from './vault-state.ts'

/** A directory that cannot be made is found missing when the state is asked for. */
const makeDirectory = (directory: string): void => {
  try {
    makePrivateFolder(directory)
  } catch {
    // `access` of the look says what is wrong with it.
  }
}

/**
 * The keeper of a directory's vault. Takes the directory for this process at once if it is free, else
 * whenever it is next asked for the state. Throws nothing: what is wrong shows as a state. Once closed,
 * every call but `opened`, `lock` and `close` rejects.
 */
export const openKeeper = (options: KeeperOptions): VaultKeeper => {
  const core = createKeeperCore(options)
  let closed = false
  let last: Promise<unknown> = Promise.resolve()

  const assertNotClosed = (): void => {
    if (closed) throw new Error('The keeper is closed')
  }

  /** Whatever changes files or needs the key happens one after the other. Locking waits for nobody. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(() => {
      assertNotClosed()
      return work()
    })
    last = turn.catch(() => undefined)
    return turn
  }

  /** The same for what opens the vault: a lock counts from when it was asked for, not from its turn. */
  const openInTurn = (work: (began: number) => Promise<OpenVault>): Promise<OpenVault> => {
    const began = core.locks()
    return inTurn(() => work(began))
  }

  const backups = createBackups(core, inTurn)
  makeDirectory(options.directory)
  if (accessTo(options.directory) === 'usable') {
    try {
      if (core.look.holdsLock()) void inTurn(() => removeErasedEntries(core)).catch(() => undefined)
    } catch {
      // Shows when the state is asked for.
    }
  }

  return {
    state: async () => {
      assertNotClosed()
      return decideState(core.look)
    },
    opened: () => core.session()?.vault,
    create: (input) => openInTurn((began) => create(core, input, began)),
    unlock: async (opener) => {
      const vault = await openInTurn((began) => unlock(core, opener, began))
      backups.soon()
      return vault
    },
    check: () => inTurn(() => checkIntegrity(core)),
    backups,
    protections: createProtections(core, inTurn),
    apiKey: createApiKey(core, inTurn),
    lock: async () => core.lock(),
    restorer: createRestorer(core, inTurn, () => backups.soon()),
    keyFileCopies: {
      find: () => inTurn(() => findKeyFile(core)),
      putBack: () => inTurn(() => putKeyFileBack(core)),
    },
    erase: (erasure) => inTurn(() => erase(core, erasure)),
    close: async () => {
      closed = true
      backups.stop()
      // Ends a call that waits for a prompt, so that the work under way ends too.
      core.keychain.close()
      try {
        core.lock()
      } finally {
        await last
        core.release()
      }
    },
  }
}
