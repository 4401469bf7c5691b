import { randomBytes, randomUUID } from 'node:crypto'
import { groupsOf } from '../../src/vault/keys/recovery-code.ts'
import { Secret } from '../../src/vault/keys/secret.ts'
import type { Opener, VaultKeeper } from '../../src/vault/keeper.ts'
import { openKeeper } from '../../src/vault/open-keeper.ts'
import type { OpenVault } from '../../src/vault/repositories.ts'
import { canary } from '../../src/vault/test-support/canaries.ts'
import { fileRing } from '../../src/vault/test-support/file-ring.ts'
import { type ContentChange, firstContent, makeChange } from '../content.ts'

/** One thing a program does with its vault before the next. */
export type Step =
  | {
      readonly do:
        | 'create'
        | 'unlock'
        | 'checkpoint'
        | 'lock'
        | 'backup'
        | 'restore'
        | 'put back'
        | 'renew key'
        | 'recovery code'
        | 'erase'
    }
  | { readonly do: 'change'; readonly change: ContentChange }
  /** The number stands for the passphrase from then on; 0 is the one of the beginning. */
  | { readonly do: 'passphrase'; readonly from: number; readonly to: number }

/** Where a vault of the harness is, and what opens it. */
export interface Place {
  readonly directory: string
  /** The file of the ring; without one the vault has a passphrase only. */
  readonly ring?: string | undefined
}

/** One of the passphrases of a scenario. */
export const passphrase = (number: number): Secret =>
  Secret.fromText(canary(`passphrase-${number}`))

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
export const openerOf = (
  { ring }: Place,
  number = 0,
): Exclude<Opener, { readonly kind: 'recovery-code' }> =>
  ring === undefined ? { kind: 'passphrase', passphrase: passphrase(number) } : { kind: 'keychain' }

const openedBy = (keeper: VaultKeeper): OpenVault => {
  const vault = keeper.opened()
  if (vault === undefined) throw new Error('The vault is locked')
  return vault
}

/** The last one that was asked for takes the vault's place. */
const restoreBackup = async (keeper: VaultKeeper): Promise<void> => {
  const backup = keeper.backups.list().backups.find(({ reason }) => reason === 'asked')
  if (backup === undefined) throw new Error('There is no backup')
  const { stagingId } = await keeper.restorer.stage({ from: 'list', name: backup.name })
  await keeper.restorer.look(stagingId, undefined)
  await keeper.restorer.restore(stagingId)
}

const makeRecoveryCode = async (keeper: VaultKeeper, proof: Secret | undefined): Promise<void> => {
  const { code, ask } = await keeper.protections.draftRecoveryCode(proof)
  const groups = groupsOf(code)
  await keeper.protections.confirmRecoveryCode(
    ask.map((group) => ({ group, text: Secret.fromText(groups[group - 1] ?? '') })),
  )
}

/** What shows who asks, while the passphrase is the one of the beginning, if there is one. */
const firstProof = ({ ring }: Place): Secret | undefined =>
  ring === undefined ? passphrase(0) : undefined

/** Does one step; it is durable when this resolves. Fails like the keeper's own calls. */
export const doStep = async (keeper: VaultKeeper, place: Place, step: Step): Promise<void> => {
  switch (step.do) {
    case 'create':
      await keeper.create({ protection: openerOf(place), ...firstContent })
      return
    case 'unlock':
      await keeper.unlock(openerOf(place))
      return
    case 'checkpoint':
      openedBy(keeper).checkpoint()
      return
    case 'lock':
      return keeper.lock()
    case 'backup':
      return keeper.backups.make()
    case 'restore':
      return restoreBackup(keeper)
    case 'put back': {
      const [aside] = keeper.restorer.listAside()
      if (aside === undefined) throw new Error('Nothing was set aside')
      await keeper.restorer.putBack(aside.id)
      await keeper.unlock(openerOf(place))
      return
    }
    case 'renew key':
      return keeper.protections.renewKey(firstProof(place))
    case 'passphrase': {
      const proof = step.from > 0 ? passphrase(step.from) : firstProof(place)
      return keeper.protections.setPassphrase(passphrase(step.to), proof)
    }
    case 'recovery code':
      return makeRecoveryCode(keeper, firstProof(place))
    case 'erase':
      return keeper.erase({
        confirmation: firstContent.household.name,
        backups: true,
        setAside: true,
        keychainEntry: true,
      })
    case 'change':
      makeChange(openedBy(keeper), step.change)
  }
}
