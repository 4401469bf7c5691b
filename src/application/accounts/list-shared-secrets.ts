import type { FingerprintKind } from '../../domain/model/fingerprint.ts'
import type { AccountId } from '../../domain/model/id.ts'
import type { ReuseKind } from '../../domain/model/reuse.ts'
import { reuseGroups } from '../../domain/reuse/reuse-groups.ts'
import type { OpenVault } from '../../vault/repositories.ts'

const isSecret = (kind: ReuseKind): kind is FingerprintKind =>
  kind === 'password' || kind === 'answer'

/** The groups of accounts with the same password or security answer; addresses and user names stay out. */
export const listSharedSecrets = (
  vault: OpenVault,
): readonly { readonly kind: FingerprintKind; readonly accountIds: readonly AccountId[] }[] =>
  reuseGroups(vault.inventory()).flatMap(({ kind, accountIds }) =>
    isSecret(kind) ? [{ kind, accountIds }] : [],
  )
