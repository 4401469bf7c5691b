import type { FingerprintKind } from '../../domain/model/fingerprint.ts'
import type { AccountId } from '../../domain/model/id.ts'
import type { ReuseKind } from '../../domain/model/reuse.ts'
import { reuseGroups } from '../../domain/reuse/reuse-groups.ts'
import { currentSurface } from '../surface/current-surface.ts'
import type { SurfacePorts } from '../surface/surface-input.ts'

const isSecret = (kind: ReuseKind): kind is FingerprintKind =>
  kind === 'password' || kind === 'answer'

/** The groups of accounts with the same password or security answer; addresses and user names stay out. */
export const listSharedSecrets = (
  ports: SurfacePorts,
): readonly { readonly kind: FingerprintKind; readonly accountIds: readonly AccountId[] }[] =>
  reuseGroups(currentSurface(ports).input.inventory).flatMap(({ kind, accountIds }) =>
    isSecret(kind) ? [{ kind, accountIds }] : [],
  )
