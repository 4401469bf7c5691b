import { protectionKinds, type ProtectionKind } from '../../../domain/model/vault-state.ts'
import type { Wire } from '../../state/wire.ts'

export type ProtectionList = Awaited<ReturnType<Wire['protections']['list']>>

/** One kind of key, whether the vault has it or not. */
export interface KeyRow {
  readonly kind: ProtectionKind
  readonly isThere: boolean
  /** Milliseconds since 1970; undefined where it is not known. */
  readonly since: number | undefined
  /** The mark of the recovery sheet. */
  readonly sheet: string | undefined
  /** Why it cannot be added now; undefined where it can, or is there. */
  readonly cannotAdd: 'shared' | 'noKeychain' | undefined
  /** Why it has to stay; undefined where it can be removed, or is not there. */
  readonly cannotRemove: 'only' | 'shared' | undefined
}

/** The order of the card: the sheet comes last, as what helps when the others are lost. */
const order: readonly ProtectionKind[] = protectionKinds

const cannotAdd = (kind: ProtectionKind, list: ProtectionList): KeyRow['cannotAdd'] => {
  if (kind !== 'keychain') return undefined
  if (list.sharedComputer) return 'shared'
  return list.keychain === 'unavailable' ? 'noKeychain' : undefined
}

const cannotRemove = (kind: ProtectionKind, list: ProtectionList): KeyRow['cannotRemove'] => {
  if (list.protections.length < 2) return 'only'
  // On a shared account the vault asks for its passphrase each time (P4).
  return kind === 'passphrase' && list.sharedComputer ? 'shared' : undefined
}

/** All kinds of keys with what is known of them and what can be done, said before it is tried. */
export const keyRows = (list: ProtectionList): readonly KeyRow[] =>
  order.map((kind) => {
    const note = list.protections.find((one) => one.kind === kind)
    return {
      kind,
      isThere: note !== undefined,
      since: note?.since,
      sheet: note?.sheet,
      cannotAdd: note ? undefined : cannotAdd(kind, list),
      cannotRemove: note && cannotRemove(kind, list),
    }
  })

/** The one key the vault has; undefined where there are more. */
export const onlyKey = (list: ProtectionList): ProtectionKind | undefined =>
  list.protections.length === 1 ? list.protections[0]?.kind : undefined

/** The mark of the recovery sheet that counts, for ICU `select`: `none` where there is none. */
export const sheetMark = (list: ProtectionList): string =>
  list.protections.find(({ kind }) => kind === 'recovery-code')?.sheet ?? 'none'
