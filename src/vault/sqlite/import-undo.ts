import type { AccountId, ImportBatchId } from '../../domain/model/id.ts'
import type { ImportedField, ImportUndo } from '../../domain/model/import-batch.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import { keepingWords } from './account-words.ts'
import type { Connection } from './connection.ts'
import { recordedColumns, recordedOrigins } from './import-record.ts'

interface AddedAccount {
  readonly id: AccountId
  readonly title: string
  /** Somebody has worked on it, ticked a step about it, or a later import has changed it. */
  readonly worked_on: 0 | 1
}

/** A later import only having seen an account or a fingerprint again is no change. */
const selectAdded = `
  select id, title, touched = 1
    or exists (
      select 1 from import_field_change as later
      where later.account_seq = account.seq and later.batch_seq > @seq)
    or exists (
      select 1 from import_fingerprint_change as later
      where later.account_seq = account.seq and later.batch_seq > @seq and last_seen is null)
    or id in (
      select substr(key, instr(key, ':') + 1) from incident_action where instr(key, ':') > 0)
    as worked_on
  from account where import_batch_id = @id order by seq`

const currentValue = `case change.field
  ${recordedColumns.map(([field, column]) => `when '${field}' then account.${column}`).join('\n  ')}
  else ${recordedOrigins} end`

/** Nothing has been said since: neither by a later import nor by hand. */
const isAsLeft = `not exists (
    select 1 from import_field_change as later
    where later.account_seq = change.account_seq and later.field = change.field
      and later.batch_seq > change.batch_seq)
  and change.value_after is ${currentValue}`

interface ChangedField {
  readonly seq: number
  readonly id: AccountId
  readonly title: string
  readonly field: ImportedField
  readonly as_left: 0 | 1
}

const selectChanged = `
  select account.seq, account.id, account.title, change.field, ${isAsLeft} as as_left
  from import_field_change as change cross join account on account.seq = change.account_seq
  where change.batch_seq = @seq order by account.seq, change.field`

/** What an undo finds. */
interface Findings {
  readonly seq: number
  readonly added: readonly AddedAccount[]
  readonly changed: readonly ChangedField[]
}

const lookInto = (connection: Connection, id: ImportBatchId): Findings | undefined => {
  const batch = connection.get<{ readonly seq: number }>(
    'select seq from import_batch where id = @id and undone_on is null',
    { id },
  )
  if (!batch) return undefined
  const { seq } = batch
  return {
    seq,
    added: connection.all<AddedAccount>(selectAdded, { id, seq }),
    changed: connection.all<ChangedField>(selectChanged, { seq }),
  }
}

const outcomeOf = ({ added, changed }: Findings, alsoTouched: boolean): ImportUndo => {
  const kept = alsoTouched ? [] : added.filter(({ worked_on }) => worked_on === 1)
  return {
    accountsRemoved: added.length - kept.length,
    fieldsRestored: changed.filter(({ as_left }) => as_left === 1).length,
    keptAccounts: kept.map(({ id, title }) => ({ accountId: id, title })),
    keptFields: changed
      .filter(({ as_left }) => as_left === 0)
      .map(({ id, title, field }) => ({ accountId: id, title, field })),
  }
}

/** What `undoImport` would do, or `undefined` where there is no such import or it was undone before. */
export const previewUndo = (connection: Connection, id: ImportBatchId): ImportUndo | undefined => {
  const findings = lookInto(connection, id)
  return findings && outcomeOf(findings, false)
}

/** `@restored` lists accounts (by `seq`) whose field is as the import left it. */
const fromChange = (field: ImportedField): string =>
  `from import_field_change as change
   where change.batch_seq = @seq and change.field = '${field}'
     and change.account_seq in (select value from json_each(@restored))`

const restoreFields = (connection: Connection, { seq, changed }: Findings): void => {
  const restoredOf = (field: ImportedField): string =>
    JSON.stringify(
      changed.filter((each) => each.field === field && each.as_left === 1).map((each) => each.seq),
    )
  for (const [field, column] of recordedColumns) {
    connection.run(
      `update account set ${column} = change.value_before
       ${fromChange(field)} and change.account_seq = account.seq`,
      { seq, restored: restoredOf(field) },
    )
  }
  const restored = restoredOf('origins')
  connection.run(
    'delete from account_origin where account_seq in (select value from json_each(@restored))',
    { restored },
  )
  connection.run(
    `insert into account_origin (account_seq, position, origin)
     select change.account_seq, origin.key, origin.value
     from import_field_change as change, json_each(change.value_before) as origin
     where change.batch_seq = @seq and change.field = 'origins'
       and change.account_seq in (select value from json_each(@restored))`,
    { seq, restored },
  )
}

/**
 * The next import that changed the same field then starts from what stood before the undone one, so that
 * undoing it, too, leads back there; not where somebody changed the field between the two.
 */
const passOnFields = (connection: Connection, seq: number): void => {
  connection.run(
    `update import_field_change as later set value_before = change.value_before
     from import_field_change as change
     where change.batch_seq = @seq and later.account_seq = change.account_seq
       and later.field = change.field and later.value_before is change.value_after
       and later.batch_seq = (
         select min(next.batch_seq) from import_field_change as next
         where next.account_seq = change.account_seq and next.field = change.field
           and next.batch_seq > @seq)`,
    { seq },
  )
}

const sameFingerprint = (one: string, other: string): string =>
  `${one}.account_seq = ${other}.account_seq and ${one}.kind = ${other}.kind
   and ${one}.digest = ${other}.digest`

const noneLater = `not exists (
  select 1 from import_fingerprint_change as later
  where ${sameFingerprint('later', 'change')} and later.batch_seq > change.batch_seq)`

const asBefore = `first_seen = change.first_seen, last_seen = change.last_seen,
  strength = change.strength, question = change.question, leak_outcome = change.leak_outcome,
  leak_on = change.leak_on`

const restoreFingerprints = (connection: Connection, seq: number): void => {
  connection.run(
    `delete from fingerprint where (account_seq, kind, digest) in (
       select account_seq, kind, digest from import_fingerprint_change as change
       where change.batch_seq = @seq and change.last_seen is null and ${noneLater})`,
    { seq },
  )
  connection.run(
    `update fingerprint
     set ${asBefore}
     from import_fingerprint_change as change
     where change.batch_seq = @seq and change.last_seen is not null and ${noneLater}
       and ${sameFingerprint('change', 'fingerprint')}`,
    { seq },
  )
  connection.run(
    `update import_fingerprint_change as later
     set ${asBefore}
     from import_fingerprint_change as change
     where change.batch_seq = @seq and ${sameFingerprint('later', 'change')}
       and later.batch_seq = (
         select min(next.batch_seq) from import_fingerprint_change as next
         where ${sameFingerprint('next', 'change')} and next.batch_seq > @seq)`,
    { seq },
  )
}

/**
 * Takes an import back in one transaction: the accounts it added (with `alsoTouched` those, too, that were
 * worked on since) by `removeAccounts`, the fields and fingerprints it changed where nothing was said about
 * them since. The import's own entry stays, with the day. `undefined`, and nothing done, where there is no
 * such import or it was undone before.
 */
export const undoImport = (
  connection: Connection,
  id: ImportBatchId,
  input: {
    readonly alsoTouched: boolean
    readonly on: PartialDate
    readonly removeAccounts: (ids: readonly AccountId[]) => void
  },
): ImportUndo | undefined =>
  connection.transaction(() => {
    const findings = lookInto(connection, id)
    if (!findings) return undefined
    const { seq, added } = findings
    const going = added.filter(({ worked_on }) => input.alsoTouched || worked_on === 0)
    const restored = new Set(findings.changed.map((change) => change.id))
    keepingWords(connection, [...restored], () => restoreFields(connection, findings))
    // Only now: an address that comes back into an account is not forgotten with those that go.
    input.removeAccounts(going.map((account) => account.id))
    passOnFields(connection, seq)
    restoreFingerprints(connection, seq)
    connection.run('delete from import_field_change where batch_seq = @seq', { seq })
    connection.run('delete from import_fingerprint_change where batch_seq = @seq', { seq })
    connection.run('update import_batch set undone_on = @on where seq = @seq', {
      seq,
      on: input.on,
    })
    return outcomeOf(findings, input.alsoTouched)
  })
