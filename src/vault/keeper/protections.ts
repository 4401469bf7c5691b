import type { ProtectionKeeper } from '../protection-keeper.ts'
import { backUpOpenVault } from './backups.ts'
import {
  addKeychain,
  listProtections,
  removeProtection,
  setPassphrase,
  setSharedComputer,
} from './change-protections.ts'
import { finishKeyChangeIfPossible } from './finish-key-change.ts'
import type { KeeperCore } from './keeper-core.ts'
import { createRecoveryDrafts } from './recovery-draft.ts'
import { renewKey } from './renew-key.ts'

/** `inTurn` is the keeper's queue. */
export const createProtections = (
  core: KeeperCore,
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
): ProtectionKeeper => {
  const drafts = createRecoveryDrafts(core)

  /** Nobody waits for it, and where it fails the daily one is made another time. */
  const backUpLater = (): void => {
    inTurn(async () => {
      if (core.session() !== undefined) await backUpOpenVault(core, 'daily')
    }).catch(() => undefined)
  }

  /**
   * A change of the protections; then a key that is no longer needed leaves the keychain, and a backup is
   * made: the newest one must not open with nothing but what was just removed.
   */
  const change = async (work: () => Promise<void>): Promise<void> => {
    await inTurn(async () => {
      await work()
      await finishKeyChangeIfPossible(core, 'prompt')
    })
    backUpLater()
  }

  return {
    list: () => listProtections(core),
    setPassphrase: (passphrase, proof) => change(() => setPassphrase(core, passphrase, proof)),
    addKeychain: (proof) => change(() => addKeychain(core, proof)),
    remove: (kind, proof) => change(() => removeProtection(core, kind, proof)),
    draftRecoveryCode: (proof) => inTurn(() => drafts.draft(proof)),
    confirmRecoveryCode: (groups) => change(() => drafts.confirm(groups)),
    dropRecoveryCode: () => inTurn(async () => drafts.drop()),
    setSharedComputer: (shared, proof) => change(() => setSharedComputer(core, shared, proof)),
    renewKey: (passphrase) => inTurn(() => renewKey(core, passphrase)),
  }
}
