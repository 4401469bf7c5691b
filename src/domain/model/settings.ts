/** After how many minutes without anybody at the page the vault may lock by itself. There is no "never" (P4). */
export const lockDelays = [2, 5, 10, 20, 30, 60] as const
export type LockDelay = (typeof lockDelays)[number]

/** What the household has set; kept in the vault, so that it moves with it. */
export interface Settings {
  readonly lockAfterMinutes: LockDelay
  /** The reminder to make a second protection was put away. */
  readonly secondProtectionAsked: boolean
  /** The guardian has switched the network on; every use is still a button of its own (P1). */
  readonly networkAllowed: boolean
  /** The desktop may say that steps are due; never whose or which (P10). */
  readonly stepNotifications: boolean
}

/** A new vault's settings. */
export const firstSettings: Settings = {
  lockAfterMinutes: 10,
  secondProtectionAsked: false,
  networkAllowed: false,
  stepNotifications: false,
}
