import { PassphraseNeededError } from '../../vault/backup/backup-error.ts'
import { Secret } from '../../vault/keys/secret.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { ratePassphrase } from '../vault/passphrase-strength.ts'

/** Packs the vault; the typed passphrase is wiped in every case. */
const pack = async (
  { keeper }: Pick<ProgramPorts, 'keeper'>,
  typed: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> => {
  const passphrase = typed === undefined ? undefined : Secret.fromText(typed)
  try {
    return new Uint8Array(await keeper.backups.pack(passphrase))
  } catch (error) {
    if (error instanceof PassphraseNeededError) {
      throw new UseCaseError('NOT_ALLOWED', { rule: 'backup-needs-passphrase' })
    }
    throw error
  } finally {
    passphrase?.wipe()
  }
}

/**
 * One encrypted file of the whole vault for another disk or computer, `kinventory-YYYY-MM-DD.kinventory`:
 * the name says nothing of the family. `passphrase` protects this file alone; a guessable one is
 * `WEAK_PASSPHRASE`, and none at all is `NOT_ALLOWED` where nothing but the keychain opens the vault.
 */
export const saveBackup = async (
  ports: Pick<ProgramPorts, 'keeper' | 'openVault' | 'today'>,
  input: { readonly passphrase?: string | undefined },
): Promise<File> => {
  ports.openVault()
  if (input.passphrase !== undefined && !(await ratePassphrase(input.passphrase)).enough) {
    throw new UseCaseError('WEAK_PASSPHRASE', undefined)
  }
  const bytes = await pack(ports, input.passphrase)
  return new File([bytes], `kinventory-${ports.today()}.kinventory`, {
    type: 'application/octet-stream',
  })
}
