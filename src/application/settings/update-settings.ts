import type { Settings } from '../../domain/model/settings.ts'
import type { OpenVault } from '../../vault/repositories.ts'

/** Changes what is given and leaves the rest. The network has a switch of its own. */
export const updateSettings = (
  vault: OpenVault,
  given: {
    readonly [Key in Exclude<keyof Settings, 'networkAllowed'>]?: Settings[Key] | undefined
  },
): void => {
  const before = vault.settings.read()
  vault.settings.write({
    ...before,
    lockAfterMinutes: given.lockAfterMinutes ?? before.lockAfterMinutes,
    secondProtectionAsked: given.secondProtectionAsked ?? before.secondProtectionAsked,
    stepNotifications: given.stepNotifications ?? before.stepNotifications,
  })
}
