import type { AccountId } from '../../domain/model/id.ts'
import type { Connection } from './connection.ts'

/** Notes that somebody has worked on an account by hand: undoing its import then leaves it alone. */
export const touchAccount = (connection: Connection, id: AccountId): void => {
  connection.run('update account set touched = 1 where id = @id', { id })
}
