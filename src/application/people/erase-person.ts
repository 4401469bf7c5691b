import type { Account } from '../../domain/model/account.ts'
import type { PersonId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { forgetErased } from '../erasure/forget-erased.ts'
import { UseCaseError } from '../use-case-error.ts'
import { forgetPerson } from './forget-person.ts'
import { leavingWith } from './leaving-with.ts'

export interface ErasePersonInput {
  readonly id: PersonId
  /** Takes over what the person holds for others. */
  readonly newHolderId?: PersonId | undefined
  readonly alsoBackups: boolean
}

const checkPeople = (vault: OpenVault, { id, newHolderId }: ErasePersonInput): void => {
  const people = vault.people.list()
  const person = people.find((one) => one.id === id)
  if (!person) throw new UseCaseError('NOT_FOUND', { what: 'person' })
  const others = people.filter((one) => one !== person)
  if (!others.some(({ role }) => role === 'guardian')) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'a-guardian-is-needed' })
  }
  if (newHolderId !== undefined && !others.some((one) => one.id === newHolderId)) {
    throw new UseCaseError('NOT_FOUND', { what: 'person' })
  }
}

/** The account without the person. */
const without = (account: Account, { id, newHolderId }: ErasePersonInput): Account => {
  const holderId = account.holderId === id ? newHolderId : account.holderId
  if (holderId === undefined) throw new UseCaseError('NOT_ALLOWED', { rule: 'new-holder-missing' })
  return { ...account, holderId, subjectIds: account.subjectIds.filter((one) => one !== id) }
}

/**
 * Erases a person from the open vault in one transaction, and then what the disk still has of it:
 * accounts about nobody else with all that hangs on them (searches for addresses that no other account has, too),
 * everything said about the person elsewhere, and the person. Fails with `NOT_FOUND` for somebody unknown (the new holder too), with `NOT_ALLOWED` for the
 * last guardian (`a-guardian-is-needed`) and where an account that stays would have no holder
 * (`new-holder-missing`); then nothing has changed. Afterwards nothing of it can be brought back by undoing an edit. With `alsoBackups` the automatic backups, in which all
 * of it still is, give way to a new one.
 */
export const erasePerson = async (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue' | 'keeper' | 'edits'>,
  input: ErasePersonInput,
): Promise<void> => {
  const vault = ports.openVault()
  vault.transaction(() => {
    checkPeople(vault, input)
    const { going, staying } = leavingWith(vault.accounts.list(), input.id)
    for (const account of staying) vault.accounts.update(without(account, input))
    vault.accounts.removeAll(going.map(({ id }) => id))
    forgetPerson(vault, input.id)
    vault.people.remove(input.id)
    forgetErased(ports)
  })
  ports.edits.clear()
  vault.compact()
  if (input.alsoBackups) await ports.keeper.backups.replaceAutomatic()
}
