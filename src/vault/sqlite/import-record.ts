import type { ImportBatchId } from '../../domain/model/id.ts'
import type { ImportedField } from '../../domain/model/import-batch.ts'
import type { Connection } from './connection.ts'

/** The fields that are one column of `account`, under the names the record keeps them by. */
export const recordedColumns: readonly (readonly [
  Exclude<ImportedField, 'origins'>,
  column: string,
])[] = [
  ['existedBy', 'existed_by'],
  ['passwordChanged', 'password_changed'],
  ['userName', 'user_name'],
  ['email', 'email'],
  ['twoFactor', 'two_factor'],
  ['notes', 'notes'],
]

/** The addresses of `account` as the record keeps them. */
export const recordedOrigins = `(select json_group_array(origin order by position)
  from account_origin where account_seq = account.seq)`

const insertInto = `insert into import_field_change
  (account_seq, field, batch_seq, value_before, value_after)`

/** Keeps what the staged changes are about to change, in the transaction that changes it. */
export const recordChangedFields = (connection: Connection, batch: ImportBatchId): void => {
  for (const [field, column] of recordedColumns) {
    connection.run(
      `${insertInto}
       select account.seq, '${field}', import_batch.seq, account.${column}, change.${column}
       from temp.staged_change as change
         cross join account on account.id = change.account_id
         cross join import_batch on import_batch.id = @batch
       where change.${column} is not null and change.${column} is not account.${column}`,
      { batch },
    )
  }
  connection.run(
    `${insertInto}
     select account.seq, 'origins', import_batch.seq, ${recordedOrigins},
       (select json_group_array(origin order by position)
        from temp.staged_changed_origin as staged where staged.account_id = change.account_id)
     from temp.staged_change as change
       cross join account on account.id = change.account_id
       cross join import_batch on import_batch.id = @batch
     where has_origins = 1`,
    { batch },
  )
}

/**
 * Says in SQL whether one result about a leaked password stands in the place of another: the newest real
 * answer counts, of one day the worse. That nobody could check says nothing against what is known (P6).
 */
export const leakReplaces = (next: string, before: string): string => {
  const rank = (of: string): string =>
    `(${of}.leak_outcome <> 'could-not-check', ${of}.leak_on, ${of}.leak_outcome = 'seen')`
  return `(${next}.leak_outcome is not null
    and (${before}.leak_outcome is null or ${rank(next)} > ${rank(before)}))`
}

/**
 * Keeps how the staged fingerprints stand now, in the transaction that changes them. Those of accounts that
 * the same import adds go with their account.
 */
export const recordFingerprints = (connection: Connection, batch: ImportBatchId): void => {
  connection.run(
    `insert into import_fingerprint_change
       (account_seq, kind, digest, batch_seq, first_seen, last_seen, strength, question,
        leak_outcome, leak_on)
     select account.seq, staged.kind, staged.digest, import_batch.seq, before.first_seen,
       before.last_seen, before.strength, before.question, before.leak_outcome, before.leak_on
     from temp.staged_fingerprint as staged
       cross join account on account.id = staged.account_id
       cross join import_batch on import_batch.id = @batch
       left join fingerprint as before on before.account_seq = account.seq
         and before.kind = staged.kind and before.digest = staged.digest
     where account.import_batch_id is not @batch
       and (before.digest is null or staged.first_seen < before.first_seen
         or staged.last_seen > before.last_seen
         or coalesce(staged.strength, before.strength) is not before.strength
         or coalesce(staged.question, before.question) is not before.question
         or ${leakReplaces('staged', 'before')})
     on conflict do nothing`,
    { batch },
  )
}
