import type { Household, Person } from '../../domain/model/person.ts'
import { asId } from '../../domain/model/id.ts'
import type { NewProtection, NewVaultInput } from '../../vault/keeper.ts'
import { Secret } from '../../vault/keys/secret.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { ratePassphrase } from './passphrase-strength.ts'

/** What is to protect a vault, as it comes over the wire. */
type TypedProtection =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }

export interface NewVault {
  readonly household: Household
  readonly people: readonly Omit<Person, 'id'>[]
  readonly protection: TypedProtection
}

type CreatePorts = Pick<ProgramPorts, 'keeper' | 'stateWatch'>

const protectionFrom = (typed: TypedProtection): NewProtection =>
  typed.kind === 'keychain'
    ? { kind: 'keychain' }
    : { kind: 'passphrase', passphrase: Secret.fromText(typed.passphrase) }

/**
 * Creates the vault with its first content and opens it. A shared computer account takes a passphrase and
 * nothing else (P4); a guessable passphrase is refused with `WEAK_PASSPHRASE`.
 */
export const createVaultWith = async (
  ports: CreatePorts,
  input: Omit<NewVaultInput, 'protection'> & { readonly protection: TypedProtection },
): Promise<void> => {
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
  const protection = protectionFrom(input.protection)
  try {
    await ports.keeper.create({ ...input, protection })
  } finally {
    if (protection.kind === 'passphrase') protection.passphrase.wipe()
  }
  await ports.stateWatch.refresh()
}

/** First run: creates the vault with its first people and opens it. Fails as `createVaultWith` does. */
export const createVault = (
  ports: CreatePorts & Pick<ProgramPorts, 'uuid'>,
  input: NewVault,
): Promise<void> =>
  createVaultWith(ports, {
    ...input,
    people: input.people.map((person) => ({ ...person, id: asId<'person'>(ports.uuid()) })),
  })
