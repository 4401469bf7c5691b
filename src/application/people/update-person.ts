import type { Person } from '../../domain/model/person.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import { UseCaseError } from '../use-case-error.ts'

/** Changes a person; the last guardian stays one (`NOT_ALLOWED`). `NOT_FOUND` for somebody unknown. */
export const updatePerson = (vault: OpenVault, person: Person): void => {
  const others = vault.people.list().filter((one) => one.id !== person.id)
  const guardianLeft = [...others, person].some((one) => one.role === 'guardian')
  if (!guardianLeft) throw new UseCaseError('NOT_ALLOWED', { rule: 'a-guardian-is-needed' })
  if (!vault.people.update(person)) throw new UseCaseError('NOT_FOUND', { what: 'person' })
}
