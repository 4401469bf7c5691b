import type { Account } from '../../domain/model/account.ts'
import type { PersonId } from '../../domain/model/id.ts'
import { leavingWith, type Leaving } from './leaving-with.ts'

/**
 * What becomes of the accounts that name a person who has theirs deleted: those they hold and those about nobody else
 * go, whoever else is in them; others stay without them, with the holder they have.
 */
export const mineOf = (accounts: readonly Account[], id: PersonId): Leaving => {
  const { going, staying } = leavingWith(accounts, id)
  const isHeld = ({ holderId }: Account): boolean => holderId === id
  return {
    going: [...going, ...staying.filter(isHeld)],
    staying: staying.filter((account) => !isHeld(account)),
  }
}
