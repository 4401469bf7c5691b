import type { AccountId } from '../../../domain/model/id.ts'
import type { ReuseKind } from '../../../domain/model/reuse.ts'
import type { IncidentFallsWith } from '../incident/incident-view.ts'

/** The address or name alone opens nothing; it only makes false messages convincing. */
const secretKinds: readonly ReuseKind[] = ['password', 'answer']

export interface FallenAccounts {
  /** Share a lost secret: one entry per account and secret, in the order to fix them. */
  readonly bySecret: readonly IncidentFallsWith[]
  /** Share only a lost address or user name; each account once, none that is in `bySecret`. */
  readonly byName: readonly IncidentFallsWith[]
  /** Different accounts in `bySecret` with something left to do. */
  readonly toFix: number
}

/** Tells the accounts that can be opened from those that are merely easier to write to. */
export const fallenAccounts = (fallsWith: readonly IncidentFallsWith[]): FallenAccounts => {
  const bySecret = fallsWith.filter((one) => secretKinds.includes(one.kind))
  const seen = new Set<AccountId>(bySecret.map((one) => one.accountId))
  const byName = fallsWith.filter((one) => {
    if (secretKinds.includes(one.kind) || seen.has(one.accountId)) return false
    seen.add(one.accountId)
    return true
  })
  const open = bySecret.filter((one) => !one.settledByChange)
  return { bySecret, byName, toFix: new Set(open.map((one) => one.accountId)).size }
}
