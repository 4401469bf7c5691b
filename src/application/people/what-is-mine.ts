import type { Account } from '../../domain/model/account.ts'
import type { AccountId, PersonId } from '../../domain/model/id.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { lettersLeaving, recordsLeaving } from './leaving-with.ts'
import { mineOf } from './mine-of.ts'

export interface MineAccount {
  readonly accountId: AccountId
  readonly title: string
  /** The others whose data is in it. */
  readonly alsoAbout: readonly PersonId[]
}

/** What `deleteMine` would do, to be named before it is done. */
export interface WhatIsMine {
  readonly going: readonly MineAccount[]
  /** Accounts marked *theirs* that go too: counted, never named (P10). */
  readonly theirsGoing: number
  readonly staying: readonly MineAccount[]
  readonly theirsStaying: number
  /** Said holdings that go: about the person, or in accounts that go. */
  readonly holdings: number
  readonly ticks: number
  readonly letters: number
  readonly backups: number
}

const isNamed = ({ theirs }: Account): boolean => !theirs

/** What deleting a person's own would take; changes nothing. `NOT_FOUND` for somebody unknown. */
export const whatIsMine = (
  ports: Pick<ProgramPorts, 'openVault' | 'keeper'>,
  id: PersonId,
): WhatIsMine => {
  const vault = ports.openVault()
  if (!vault.people.list().some((person) => person.id === id)) {
    throw new UseCaseError('NOT_FOUND', { what: 'person' })
  }
  const mine = mineOf(vault.accounts.list(), id)
  const { going, staying } = mine
  const goingIds = new Set(going.map((account) => account.id))
  const records = vault.incidents
    .list()
    .flatMap(({ breachId }) => vault.incidents.actions(breachId))
  const named = (accounts: readonly Account[]): readonly MineAccount[] =>
    accounts.filter(isNamed).map((account) => ({
      accountId: account.id,
      title: account.title,
      alsoAbout: account.subjectIds.filter((one) => one !== id),
    }))
  const [namedGoing, namedStaying] = [named(going), named(staying)]
  return {
    going: namedGoing,
    theirsGoing: going.length - namedGoing.length,
    staying: namedStaying,
    theirsStaying: staying.length - namedStaying.length,
    holdings: vault.holdings
      .list()
      .filter(({ subjectId, accountId }) => subjectId === id || goingIds.has(accountId)).length,
    ticks: recordsLeaving(records, id, mine).length,
    letters: lettersLeaving(vault.letters.list(), id).length,
    backups: ports.keeper.backups.countAutomatic(),
  }
}
