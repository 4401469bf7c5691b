import type { ProtectionKind } from '../../../domain/model/vault-state.ts'

/** What was typed to open a backup with. */
export interface OpenerDraft {
  readonly kind: ProtectionKind
  readonly passphrase: string
  readonly code: string
}

export type Opener =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-code'; readonly code: string }

const order = ['passphrase', 'recovery-code', 'keychain'] as const

/** The ways to open a backup, those that work on any computer first. */
export const openersOf = (protections: readonly ProtectionKind[]): readonly ProtectionKind[] =>
  order.filter((kind) => protections.includes(kind))

/** What the program is asked with; undefined while the field is empty. */
export const openerOf = ({ kind, passphrase, code }: OpenerDraft): Opener | undefined => {
  switch (kind) {
    case 'keychain':
      return { kind }
    case 'passphrase':
      return passphrase === '' ? undefined : { kind, passphrase }
    case 'recovery-code':
      return code.trim() === '' ? undefined : { kind, code }
  }
}
