import type { ProtectionKind } from '../../../domain/model/vault-state.ts'

/** What lies beside the vault and can go with it. */
export interface BesideVault {
  readonly backups: number
  readonly setAside: number
  readonly protections: readonly ProtectionKind[]
}

/** What the guardian wants gone too. */
export interface EraseChoices {
  readonly backups: boolean
  readonly setAside: boolean
  readonly keychainEntry: boolean
}

/** Everything that is there, until the guardian says otherwise. */
export const eraseAll: EraseChoices = { backups: true, setAside: true, keychainEntry: true }

const allChoices = ['backups', 'setAside', 'keychainEntry'] as const

/** The choices there are: only what is there can go. */
export const choicesFor = (beside: BesideVault): readonly (keyof EraseChoices)[] => {
  const isThere: EraseChoices = {
    backups: beside.backups > 0,
    setAside: beside.setAside > 0,
    keychainEntry: beside.protections.includes('keychain'),
  }
  return allChoices.filter((choice) => isThere[choice])
}

/** The choices as the program is asked: what is not there is not asked for. */
export const askedOf = (beside: BesideVault, choices: EraseChoices): EraseChoices => {
  const there = choicesFor(beside)
  return {
    backups: choices.backups && there.includes('backups'),
    setAside: choices.setAside && there.includes('setAside'),
    keychainEntry: choices.keychainEntry && there.includes('keychainEntry'),
  }
}

/**
 * What becomes of the backups that stay: `lost` where their only key goes with the keychain entry,
 * `usable` where something else opens them, undefined where none stay.
 */
export const keptBackups = (
  beside: BesideVault,
  choices: EraseChoices,
): 'lost' | 'usable' | undefined => {
  const asked = askedOf(beside, choices)
  if (beside.backups === 0 || asked.backups) return undefined
  const isOnlyKey = beside.protections.every((kind) => kind === 'keychain')
  return isOnlyKey && asked.keychainEntry ? 'lost' : 'usable'
}
