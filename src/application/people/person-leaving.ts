import type { PersonId } from '../../domain/model/id.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { leavingWith, lettersLeaving, recordsLeaving } from './leaving-with.ts'

export interface PersonLeaving {
  readonly accountsGoing: number
  readonly accountsStaying: number
  readonly accountsNeedingHolder: number
  readonly holdings: number
  readonly ticks: number
  readonly letters: number
  readonly backups: number
}

/** What erasing a person would take along; changes nothing. `NOT_FOUND` for somebody unknown. */
export const personLeaving = (
  ports: Pick<ProgramPorts, 'openVault' | 'keeper'>,
  id: PersonId,
): PersonLeaving => {
  const vault = ports.openVault()
  if (!vault.people.list().some((person) => person.id === id)) {
    throw new UseCaseError('NOT_FOUND', { what: 'person' })
  }
  const leaving = leavingWith(vault.accounts.list(), id)
  const records = vault.incidents
    .list()
    .flatMap(({ breachId }) => vault.incidents.actions(breachId))
  return {
    accountsGoing: leaving.going.length,
    accountsStaying: leaving.staying.length,
    accountsNeedingHolder: leaving.staying.filter(({ holderId }) => holderId === id).length,
    holdings: vault.holdings.list().filter(({ subjectId }) => subjectId === id).length,
    ticks: recordsLeaving(records, id, leaving).length,
    letters: lettersLeaving(vault.letters.list(), id).length,
    backups: ports.keeper.backups.countAutomatic(),
  }
}
