import { randomBytes, randomUUID } from 'node:crypto'
import { Secret } from '../../src/vault/keys/secret.ts'
import type { Opener, VaultKeeper } from '../../src/vault/keeper.ts'
import { openKeeper } from '../../src/vault/open-keeper.ts'
import type { OpenVault } from '../../src/vault/repositories.ts'
import { canary } from '../../src/vault/test-support/canaries.ts'
import { fileRing } from '../../src/vault/test-support/file-ring.ts'
import { type ContentChange, firstContent, makeChange } from '../content.ts'

/** One thing a program does with its vault before the next. */
export type Step =
  | { readonly do: 'create' | 'unlock' | 'checkpoint' | 'lock' }
  | { readonly do: 'change'; readonly change: ContentChange }

/** Where a vault of the harness is, and what opens it. */
export interface Place {
  readonly directory: string
  /** The file of the ring; without one the vault has a passphrase only. */
  readonly ring?: string | undefined
}

export const passphraseText = canary('passphrase')

/** A keeper as a host makes it; its clock is the real one. */
export const keeperOf = ({ directory, ring }: Place): VaultKeeper =>
  openKeeper({
    directory,
    spawnKeychain:
      ring === undefined
        ? () => {
            throw new Error('No keychain here')
          }
        : fileRing(ring).spawn,
    now: Date.now,
    randomBytes,
    uuid: randomUUID,
    allowKeychain: ring !== undefined,
  })

/** What opens the vault of a place. */
export const openerOf = ({ ring }: Place): Opener =>
  ring === undefined
    ? { kind: 'passphrase', passphrase: Secret.fromText(passphraseText) }
    : { kind: 'keychain' }

const openedBy = (keeper: VaultKeeper): OpenVault => {
  const vault = keeper.opened()
  if (vault === undefined) throw new Error('The vault is locked')
  return vault
}

/** Does one step; it is durable when this resolves. Fails like the keeper's own calls. */
export const doStep = async (keeper: VaultKeeper, place: Place, step: Step): Promise<void> => {
  switch (step.do) {
    case 'create': {
      const opener = openerOf(place)
      if (opener.kind === 'recovery-code') throw new Error('Nothing is created with a code')
      await keeper.create({ protection: opener, ...firstContent })
      return
    }
    case 'unlock':
      await keeper.unlock(openerOf(place))
      return
    case 'lock':
      return keeper.lock()
    case 'checkpoint':
      openedBy(keeper).checkpoint()
      return
    case 'change':
      makeChange(openedBy(keeper), step.change)
  }
}
