import type { PersonId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'

/**
 * Takes a person out of the household. Refused while an account names them (`PERSON_IN_USE`) and for the
 * last guardian (`NOT_ALLOWED`), because every account needs a holder. `NOT_FOUND` for somebody unknown.
 */
export const removePerson = (vault: OpenVault, id: PersonId): void => {
  const people = vault.people.list()
  const person = people.find((one) => one.id === id)
  if (!person) throw new UseCaseError('NOT_FOUND', { what: 'person' })
  const accounts = vault.people.accountsOf(id)
  if (accounts > 0) throw new UseCaseError('PERSON_IN_USE', { accounts })
  const guardians = people.filter((one) => one.role === 'guardian')
  if (person.role === 'guardian' && guardians.length === 1) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'a-guardian-is-needed' })
  }
  vault.people.remove(id)
}
