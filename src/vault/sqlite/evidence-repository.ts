import type { AccountId, BreachId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Evidence } from '../../domain/model/verdict.ts'
import type { EvidenceRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { touchAccount } from './touch-account.ts'
import { orNull, orUndefined } from './values.ts'

interface EvidenceRow {
  readonly breach_id: BreachId
  readonly account_id: AccountId
  readonly notice_arrived: PartialDate | null
  readonly ruled_out_on: PartialDate | null
  readonly ruled_out_reason: string | null
  readonly search_on: PartialDate | null
  readonly search_outcome: NonNullable<Evidence['search']>['outcome'] | null
}

const toEvidence = (row: EvidenceRow): Evidence => ({
  breachId: row.breach_id,
  accountId: row.account_id,
  noticeArrived: orUndefined(row.notice_arrived),
  ruledOut:
    row.ruled_out_on === null || row.ruled_out_reason === null
      ? undefined
      : { on: row.ruled_out_on, reason: row.ruled_out_reason },
  search:
    row.search_on === null || row.search_outcome === null
      ? undefined
      : { on: row.search_on, outcome: row.search_outcome },
})

const saysNothing = (evidence: Evidence): boolean =>
  evidence.noticeArrived === undefined &&
  evidence.ruledOut === undefined &&
  evidence.search === undefined

/** What was learned about accounts in breaches: at most one row for each pair. */
export const evidenceRepository = (connection: Connection): EvidenceRepository => ({
  list: () =>
    connection
      .all<EvidenceRow>(
        `select evidence.*, account.id as account_id
         from evidence cross join account on account.seq = evidence.account_seq`,
      )
      .map(toEvidence),
  write: (evidence) => {
    touchAccount(connection, evidence.accountId)
    const pair = { breachId: evidence.breachId, accountId: evidence.accountId }
    if (saysNothing(evidence)) {
      connection.run(
        `delete from evidence where breach_id = @breachId
           and account_seq = (select seq from account where id = @accountId)`,
        pair,
      )
      return
    }
    connection.run(
      `insert or replace into evidence (breach_id, account_seq, notice_arrived, ruled_out_on,
         ruled_out_reason, search_on, search_outcome)
       values (@breachId, (select seq from account where id = @accountId), @noticeArrived, @ruledOutOn, @reason, @searchOn, @outcome)`,
      {
        ...pair,
        noticeArrived: orNull(evidence.noticeArrived),
        ruledOutOn: orNull(evidence.ruledOut?.on),
        reason: orNull(evidence.ruledOut?.reason),
        searchOn: orNull(evidence.search?.on),
        outcome: orNull(evidence.search?.outcome),
      },
    )
  },
})
