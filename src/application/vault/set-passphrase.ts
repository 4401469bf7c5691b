import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { ratePassphrase } from './passphrase-strength.ts'
import { withProof, withSecret } from './with-secret.ts'

/** Adds a passphrase to the open vault or replaces the one there is. A guessable one is `WEAK_PASSPHRASE`. */
export const setPassphrase = async (
  ports: ProgramPorts,
  input: { readonly passphrase: string; readonly proof?: string | undefined },
): Promise<void> => {
  if (!(await ratePassphrase(input.passphrase)).enough) {
    throw new UseCaseError('WEAK_PASSPHRASE', undefined)
  }
  const { protections } = ports.keeper
  await withProof(input.proof, (proof) =>
    withSecret(input.passphrase, (passphrase) => protections.setPassphrase(passphrase, proof)),
  )
}
