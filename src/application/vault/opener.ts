import type { Opener } from '../../vault/keeper.ts'
import { Secret } from '../../vault/keys/secret.ts'

/** What opens a vault, as it comes over the wire. */
export type TypedOpener =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recovery-code'; readonly code: string }

/** The same with its texts as secrets; `wipeOpener` when done. */
export const openerFrom = (typed: TypedOpener): Opener => {
  switch (typed.kind) {
    case 'keychain':
      return typed
    case 'passphrase':
      return { kind: 'passphrase', passphrase: Secret.fromText(typed.passphrase) }
    case 'recovery-code':
      return { kind: 'recovery-code', code: Secret.fromText(typed.code) }
  }
}

/** Zeroes what was typed. */
export const wipeOpener = (opener: Opener): void => {
  if (opener.kind === 'passphrase') opener.passphrase.wipe()
  if (opener.kind === 'recovery-code') opener.code.wipe()
}
