import type { Settings } from '../../domain/model/settings.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/** Changes what is given and leaves the rest. */
export const updateSettings = (
  vault: OpenVault,
  given: { readonly [Key in keyof Settings]?: Settings[Key] | undefined },
): void => {
  const before = vault.settings.read()
  vault.settings.write({
    lockAfterMinutes: given.lockAfterMinutes ?? before.lockAfterMinutes,
    secondProtectionAsked: given.secondProtectionAsked ?? before.secondProtectionAsked,
  })
}
