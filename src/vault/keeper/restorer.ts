import { BackupError } from '../backup/backup-error.ts'
import { StorageError } from '../errors.ts'
import type { VaultRestorer } from '../restorer.ts'
import { backUpOpenVault } from './backups.ts'
import { discardAside } from './discard-aside.ts'
import type { KeeperCore } from './keeper-core.ts'
import { lookIntoStaged } from './look-into-staged.ts'
import { putBack } from './put-back.ts'
import { restore } from './restore.ts'
import { listAside } from './set-aside.ts'
import { stage } from './stage.ts'
import { createStagingShelf } from './staging-shelf.ts'

/**
 * A backup of the open vault before another one takes its place. One that cannot be read whole is set aside
 * as it is; a disk that refuses would refuse the restore, too.
 */
const keepPresent = async (core: KeeperCore): Promise<void> => {
  try {
    await backUpOpenVault(core, 'restore')
  } catch (error) {
    const isUnhealthy = error instanceof StorageError && error.problem === 'failed'
    if (!isUnhealthy && !(error instanceof BackupError)) throw error
  }
}

/** The keeper's `restorer`; `inTurn` is its queue, and `opened` is told when a vault was opened. */
export const createRestorer = (
  core: KeeperCore,
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
  opened: () => void,
): VaultRestorer => {
  const { directory } = core.options
  const shelf = createStagingShelf(directory)
  core.onLock(() => shelf.discard())
  return {
    stage: (source) => inTurn(() => stage(core, shelf, source)),
    look: (stagingId, opener) => inTurn(() => lookIntoStaged(core, shelf, stagingId, opener)),
    restore: async (stagingId) => {
      const began = core.locks()
      const vault = await inTurn(() =>
        restore(core, shelf, stagingId, began, () => keepPresent(core)),
      )
      opened()
      return vault
    },
    discard: (stagingId) =>
      inTurn(async () => {
        if (shelf.holds(stagingId)) shelf.discard()
      }),
    listAside: () => listAside(directory),
    putBack: (id) => inTurn(() => putBack(core, id)),
    discardAside: (id) => inTurn(() => discardAside(core, id)),
  }
}
