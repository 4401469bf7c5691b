import type { PersonId } from '../../domain/model/id.ts'
import type { OpenVault } from '../../vault/repositories.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { forgetErased } from '../erasure/forget-erased.ts'
import { UseCaseError } from '../use-case-error.ts'
import { forgetPerson } from './forget-person.ts'
import { mineOf } from './mine-of.ts'

export interface DeleteMineInput {
  readonly id: PersonId
  readonly alsoBackups: boolean
}

const checkLeaver = (vault: OpenVault, id: PersonId): void => {
  const people = vault.people.list()
  if (!people.some((one) => one.id === id)) throw new UseCaseError('NOT_FOUND', { what: 'person' })
  if (!people.some((one) => one.id !== id && one.role === 'guardian')) {
    throw new UseCaseError('NOT_ALLOWED', { rule: 'a-guardian-is-needed' })
  }
}

/**
 * Erases what is a person's own, as the young person may wish at the hand-over (P10): accounts they hold or that are
 * about nobody else, those marked *theirs* among them, with all that hangs on them; then what is said of the person in
 * accounts of others, and the person. Unlike `erasePerson` it hands nothing they hold to anybody. One transaction;
 * afterwards the file is written anew and nothing of it can be brought back by undoing an edit. Fails with
 * `NOT_FOUND` for somebody unknown and with `NOT_ALLOWED` for the last guardian (`a-guardian-is-needed`). With
 * `alsoBackups` the automatic backups give way to a new one.
 */
export const deleteMine = async (
  ports: Pick<ProgramPorts, 'openVault' | 'catalogue' | 'keeper' | 'edits'>,
  { id, alsoBackups }: DeleteMineInput,
): Promise<void> => {
  const vault = ports.openVault()
  vault.transaction(() => {
    checkLeaver(vault, id)
    const { going, staying } = mineOf(vault.accounts.list(), id)
    for (const account of staying) {
      const subjectIds = account.subjectIds.filter((one) => one !== id)
      vault.accounts.update({ ...account, subjectIds })
    }
    vault.accounts.removeAll(going.map((account) => account.id))
    forgetPerson(vault, id)
    vault.people.remove(id)
    forgetErased(ports)
  })
  ports.edits.clear()
  vault.compact()
  if (alsoBackups) await ports.keeper.backups.replaceAutomatic()
}
