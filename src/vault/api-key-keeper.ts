/**
 * `until-locked`: only in memory, because the keychain cannot be used or somebody else uses this computer
 * account (P4).
 */
export type ApiKeyState = 'keychain' | 'until-locked' | 'none'

/**
 * The guardian's own key for searching addresses at Have I Been Pwned. It is no part of the vault and of no
 * backup: it stands in the system's keychain, as `Kinventory`, account `VAULT_ID:hibp`, or else in memory
 * until the vault locks (which changing the vault's key does, too). Every verb fails with `VaultStateError`
 * while the vault is not open.
 */
export interface ApiKeyKeeper {
  /** Where the key is; waits at most three seconds. A keychain that cannot be used counts as without it. */
  state(): Promise<ApiKeyState>
  /** The key; the keychain may prompt (up to a minute). `undefined` where there is none or it cannot be had. */
  read(): Promise<string | undefined>
  /**
   * Keeps the key, at most 200 characters, in the place of another one. `undefined` removes it: `KeychainError`
   * where nobody can tell whether the keychain still has it. The keychain may prompt (up to a minute).
   */
  write(key: string | undefined): Promise<void>
}
