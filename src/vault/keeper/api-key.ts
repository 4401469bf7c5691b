import type { ApiKeyKeeper } from '../api-key-keeper.ts'
import { KeychainError } from '../errors.ts'
import { Secret } from '../keys/secret.ts'
import type { KeeperCore } from './keeper-core.ts'
import { ownKeyFile, whileOpen } from './own-key-file.ts'

/** The keychain's account for the key of one vault's guardian. */
export const apiKeyAccount = (vaultId: string): string => `${vaultId}:hibp`

/** Theirs are 32 hexadecimal digits; whatever else stands in the entry is none of ours. */
const maxLength = 200

const isKey = (text: string): boolean => text !== '' && text.length <= maxLength

/** `ApiKeyKeeper`; see there. `inTurn` is the keeper's queue. */
export const createApiKey = (
  core: KeeperCore,
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
): ApiKeyKeeper => {
  const { keychain } = core
  let held: Secret | undefined

  const drop = (): void => {
    held?.wipe()
    held = undefined
  }
  core.onLock(drop)

  /** Nothing of this vault is put into the keychain where somebody else may look into it (P4). */
  const isShared = (): boolean => core.openSession().vault.household.read().sharedComputer

  const inKeychain = async (patience: 'probe' | 'prompt'): Promise<string | undefined> => {
    if (isShared()) return undefined
    const found = await keychain.readText(apiKeyAccount(ownKeyFile(core).vaultId), patience)
    return found.kind === 'found' && isKey(found.text) ? found.text : undefined
  }

  const remove = async (account: string): Promise<void> => {
    const wasHeld = held !== undefined
    drop()
    const gone = await keychain.removeText(account, 'prompt')
    if (!gone && !wasHeld) throw new KeychainError('unavailable')
  }

  return {
    state: () =>
      inTurn(() =>
        whileOpen(core, async (_session, assertOpen) => {
          if (held !== undefined) return 'until-locked'
          const found = await inKeychain('probe')
          assertOpen()
          return found === undefined ? 'none' : 'keychain'
        }),
      ),
    read: () =>
      inTurn(() =>
        whileOpen(core, async (_session, assertOpen) => {
          const key = held?.reveal().toString('utf8') ?? (await inKeychain('prompt'))
          assertOpen()
          return key
        }),
      ),
    write: (key) =>
      inTurn(() =>
        whileOpen(core, async (_session, assertOpen) => {
          const account = apiKeyAccount(ownKeyFile(core).vaultId)
          if (key === undefined) return remove(account)
          if (!isKey(key)) throw new RangeError('A key has between 1 and 200 characters')
          const kept = !isShared() && (await keychain.storeText(account, key, 'prompt'))
          assertOpen()
          drop()
          if (!kept) held = Secret.fromText(key)
        }),
      ),
  }
}
