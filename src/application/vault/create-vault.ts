import type { Household, Person } from '../../domain/model/person.ts'
import { Secret } from '../../vault/keys/secret.ts'
import { asId } from '../../domain/model/id.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { ratePassphrase } from './passphrase-strength.ts'

export interface NewVault {
  readonly household: Household
  readonly people: readonly Omit<Person, 'id'>[]
  readonly protection:
    { readonly kind: 'keychain' } | { readonly kind: 'passphrase'; readonly passphrase: string }
}

/**
 * First run: creates the vault with its first people and opens it. A shared computer account takes a
 * passphrase and nothing else (P4); a guessable passphrase is refused with `WEAK_PASSPHRASE`.
 */
export const createVault = async (ports: ProgramPorts, input: NewVault): Promise<void> => {
  if (!input.people.some((person) => person.role === 'guardian')) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'a-guardian-is-needed' })
  }
  if (input.household.sharedComputer && input.protection.kind !== 'passphrase') {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'shared-computer-needs-passphrase' })
  }
  if (
    input.protection.kind === 'passphrase' &&
    !(await ratePassphrase(input.protection.passphrase)).enough
  ) {
    throw new UseCaseError('WEAK_PASSPHRASE', undefined)
  }
  await ports.keeper.create({
    household: input.household,
    people: input.people.map((person) => ({ ...person, id: asId<'person'>(ports.uuid()) })),
    protection:
      input.protection.kind === 'keychain'
        ? { kind: 'keychain' }
        : { kind: 'passphrase', passphrase: Secret.fromText(input.protection.passphrase) },
  })
  await ports.stateWatch.refresh()
}
