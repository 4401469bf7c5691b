import type { DataClassId } from '../../domain/model/data-class.ts'
import type { Fidelity, Holding, HoldingBasis } from '../../domain/model/holding.ts'
import type { AccountId, PersonId } from '../../domain/model/id.ts'
import type { HoldingRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { touchAccount } from './touch-account.ts'

interface HoldingRow {
  readonly account_id: AccountId
  readonly subject_id: PersonId
  readonly data_class: DataClassId
  readonly fidelity: Fidelity
  readonly basis: HoldingBasis
}

const toHolding = (row: HoldingRow): Holding => ({
  accountId: row.account_id,
  subjectId: row.subject_id,
  dataClass: row.data_class,
  fidelity: row.fidelity,
  basis: row.basis,
})

const select = `select account.id as account_id, subject_id, data_class, fidelity, basis
  from holding cross join account on account.seq = holding.account_seq`

/**
 * What somebody said an account holds. A holding belongs to a subject of its account: one about somebody
 * else fails when the transaction ends, and removing a subject removes theirs.
 */
export const holdingRepository = (connection: Connection): HoldingRepository => ({
  list: () => connection.all<HoldingRow>(select).map(toHolding),
  replace: (accountId, holdings) =>
    connection.transaction(() => {
      touchAccount(connection, accountId)
      connection.run(
        'delete from holding where account_seq = (select seq from account where id = @accountId)',
        { accountId },
      )
      for (const holding of holdings) {
        connection.run(
          `insert into holding (account_seq, subject_id, data_class, fidelity, basis)
           values ((select seq from account where id = @accountId), @subjectId, @dataClass, @fidelity, @basis)`,
          {
            accountId,
            subjectId: holding.subjectId,
            dataClass: holding.dataClass,
            fidelity: holding.fidelity,
            basis: holding.basis,
          },
        )
      }
    }),
})
