import type { AccountId } from '../../domain/model/id.ts'
import type { AccountImportTrace } from '../repositories.ts'
import type { Connection } from './connection.ts'

const fieldColumns = 'field, batch_seq, value_before, value_after'

const fingerprintColumns = `kind, digest, batch_seq, first_seen, last_seen, strength, question,
  leak_outcome, leak_on`

type Row = Readonly<Record<string, string | number | null>>

interface Trace extends AccountImportTrace {
  readonly fields: readonly Row[]
  readonly fingerprints: readonly Row[]
}

/** What imports left written down about an account; `undefined` where there is none. */
export const readTrace = (connection: Connection, id: AccountId): Trace | undefined => {
  const account = connection.get<{ readonly seq: number; readonly touched: 0 | 1 }>(
    'select seq, touched from account where id = @id',
    { id },
  )
  if (!account) return undefined
  const { seq, touched } = account
  const rowsOf = (table: string, columns: string): readonly Row[] =>
    connection.all<Row>(`select ${columns} from ${table} where account_seq = @seq`, { seq })
  return {
    isWorkedOn: touched === 1,
    fields: rowsOf('import_field_change', fieldColumns),
    fingerprints: rowsOf('import_fingerprint_change', fingerprintColumns),
  }
}

const valuesOf = (columns: string): string =>
  columns
    .split(',')
    .map((column) => `@${column.trim()}`)
    .join(', ')

/** Only of imports that are there and were not taken back meanwhile: nothing is left of those to take back. */
const insertInto = (table: string, columns: string): string =>
  `insert into ${table} (account_seq, ${columns})
   select account.seq, ${valuesOf(columns)} from account
   where account.id = @id
     and @batch_seq in (select seq from import_batch where undone_on is null)
   on conflict do nothing`

/** Writes down about an account what `readTrace` gave of it, or of the one it was. */
export const writeTrace = (
  connection: Connection,
  id: AccountId,
  trace: AccountImportTrace,
): void => {
  const { isWorkedOn, fields, fingerprints } = trace as Trace
  for (const row of fields) {
    connection.run(insertInto('import_field_change', fieldColumns), { ...row, id })
  }
  for (const row of fingerprints) {
    connection.run(insertInto('import_fingerprint_change', fingerprintColumns), { ...row, id })
  }
  connection.run('update account set touched = @touched where id = @id', {
    id,
    touched: isWorkedOn ? 1 : 0,
  })
}
