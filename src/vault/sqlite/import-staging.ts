import type { AccountId } from '../../domain/model/id.ts'
import type { ImportBatch, ImportedAccount } from '../../domain/model/import-batch.ts'
import type { ImportStaging } from '../repositories.ts'
import { accountColumns, type AccountTables, insertAccount, insertOrigins } from './account-rows.ts'
import { addingWords, keepingWords } from './account-words.ts'
import type { Connection } from './connection.ts'
import { fingerprintInsertInto, insertFingerprint } from './fingerprint-repository.ts'
import { insertImportBatch } from './import-batch-rows.ts'
import { leakReplaces, recordChangedFields, recordFingerprints } from './import-record.ts'
import { rememberMapping } from './column-mapping-rows.ts'
import { flag, orNull } from './values.ts'

/** Temporary tables of this connection; `temp_store=MEMORY` keeps them off the disk. */
const staged: AccountTables = {
  account: 'temp.staged_account',
  subject: 'temp.staged_subject',
  platform: 'temp.staged_platform',
  origin: 'temp.staged_origin',
  key: 'account_id',
  keyValue: '@account',
}

/** For the addresses of accounts that are changed. */
const stagedChanges: AccountTables = { ...staged, origin: 'temp.staged_changed_origin' }

const insertStagedFingerprint = fingerprintInsertInto({
  name: 'temp.staged_fingerprint',
  key: 'account_id',
  keyValue: '@accountId',
})

const createTables = `
  create temp table staged_account as select * from account where false;
  create temp table staged_subject (
    account_id text not null, person_id text not null, position integer not null,
    primary key (account_id, person_id)
  ) strict;
  create temp table staged_platform (
    account_id text not null, position integer not null, service_id text not null
  ) strict;
  create temp table staged_origin (
    account_id text not null, position integer not null, origin text not null
  ) strict;
  create temp table staged_fingerprint (
    account_id text not null, kind text not null, digest text not null, question text,
    strength text, first_seen text not null, last_seen text not null, leak_outcome text,
    leak_on text
  ) strict;
  create temp table staged_change (
    account_id text primary key not null, existed_by text, password_changed text, user_name text,
    email text, two_factor text, notes text, has_origins integer not null
  ) strict;
  create temp table staged_changed_origin (
    account_id text not null, position integer not null, origin text not null
  ) strict;`

const dropTables = [
  'account',
  'subject',
  'platform',
  'origin',
  'fingerprint',
  'change',
  'changed_origin',
]
  .map((table) => `drop table if exists temp.staged_${table};`)
  .join('\n')

type ChangedAccount = Extract<ImportedAccount, { readonly kind: 'change' }>

/** Two changes to one account add up; of two values for one field the later counts. */
const stageChange = (connection: Connection, { accountId, changes }: ChangedAccount): void => {
  connection.run(
    `insert into temp.staged_change
       (account_id, existed_by, password_changed, user_name, email, two_factor, notes, has_origins)
     values (@accountId, @existedBy, @passwordChanged, @userName, @email, @twoFactor, @notes,
       @hasOrigins)
     on conflict (account_id) do update set
       existed_by = coalesce(excluded.existed_by, existed_by),
       password_changed = coalesce(excluded.password_changed, password_changed),
       user_name = coalesce(excluded.user_name, user_name),
       email = coalesce(excluded.email, email),
       two_factor = coalesce(excluded.two_factor, two_factor),
       notes = coalesce(excluded.notes, notes),
       has_origins = max(excluded.has_origins, has_origins)`,
    {
      accountId,
      existedBy: orNull(changes.existedBy),
      passwordChanged: orNull(changes.passwordChanged),
      userName: orNull(changes.userName),
      email: orNull(changes.email),
      twoFactor: orNull(changes.twoFactor),
      notes: orNull(changes.notes),
      hasOrigins: flag(changes.origins !== undefined),
    },
  )
  if (changes.origins === undefined) return
  connection.run(`delete from temp.staged_changed_origin where account_id = @accountId`, {
    accountId,
  })
  insertOrigins(connection, stagedChanges, { id: accountId, origins: changes.origins })
}

const stageRow = (connection: Connection, row: ImportedAccount): void => {
  if (row.kind === 'add') insertAccount(connection, staged, row.account)
  else stageChange(connection, row)
  for (const fingerprint of row.fingerprints) {
    insertFingerprint(connection, insertStagedFingerprint, fingerprint)
  }
}

/** Every added account gets the batch; the rest is taken as staged. */
const takeAdded = (connection: Connection, batch: ImportBatch): void => {
  const columns = accountColumns.filter((column) => column !== 'import_batch_id').join(', ')
  connection.run(
    `insert into account (${columns}, import_batch_id)
     select ${columns}, @batch from ${staged.account} order by rowid`,
    { batch: batch.id },
  )
  connection.run(
    `insert into account_subject (account_seq, person_id, position)
     select seq, person_id, position
     from ${staged.subject} as staged cross join account on account.id = staged.account_id`,
  )
  connection.run(
    `insert into account_platform (account_seq, position, service_id)
     select seq, position, staged.service_id
     from ${staged.platform} as staged cross join account on account.id = staged.account_id`,
  )
  connection.run(
    `insert into account_origin (account_seq, position, origin)
     select seq, position, origin
     from ${staged.origin} as staged cross join account on account.id = staged.account_id`,
  )
}

/** A change to an account that has gone since the preview falls away. */
const takeChanged = (connection: Connection): void => {
  connection.run(
    `update account set
       existed_by = coalesce(change.existed_by, account.existed_by),
       password_changed = coalesce(change.password_changed, account.password_changed),
       user_name = coalesce(change.user_name, account.user_name),
       email = coalesce(change.email, account.email),
       two_factor = coalesce(change.two_factor, account.two_factor),
       notes = coalesce(change.notes, account.notes)
     from temp.staged_change as change where change.account_id = account.id`,
  )
  connection.run(
    `delete from account_origin where account_seq in (
       select seq from temp.staged_change as change cross join account
         on account.id = change.account_id
       where has_origins = 1)`,
  )
  connection.run(
    `insert into account_origin (account_seq, position, origin)
     select seq, position, origin
     from temp.staged_changed_origin as staged cross join account
       on account.id = staged.account_id`,
  )
}

const changedIds = (connection: Connection): readonly AccountId[] =>
  connection
    .all<{ readonly id: AccountId }>('select account_id as id from temp.staged_change')
    .map(({ id }) => id)

/** Seen again: the days it was seen on reach further. */
const takeFingerprints = (connection: Connection): void => {
  connection.run(
    `insert into fingerprint
       (account_seq, kind, digest, question, strength, first_seen, last_seen, leak_outcome,
         leak_on)
     select seq, staged.kind, digest, question, strength, first_seen, last_seen, leak_outcome,
       leak_on
     from temp.staged_fingerprint as staged cross join account on account.id = staged.account_id
     where true
     on conflict (account_seq, kind, digest) do update set
       question = coalesce(excluded.question, question),
       strength = coalesce(excluded.strength, strength),
       first_seen = min(excluded.first_seen, first_seen),
       last_seen = max(excluded.last_seen, last_seen),
       leak_outcome = case when ${leakReplaces('excluded', 'fingerprint')}
         then excluded.leak_outcome else leak_outcome end,
       leak_on = case when ${leakReplaces('excluded', 'fingerprint')}
         then excluded.leak_on else leak_on end`,
  )
}

/**
 * Begins a staging area. Nothing reaches the file before `commit`, which leaves the staged rows in place
 * where it fails, so that it can be tried again or discarded. After either has ended it, `discard` does
 * nothing and the rest throws; locking the vault discards it. `ended` runs once.
 */
export const beginImportStaging = (connection: Connection, ended: () => void): ImportStaging => {
  connection.execute(createTables)
  let over = false
  const end = (): void => {
    if (over) return
    over = true
    if (connection.isOpen()) connection.execute(dropTables)
    ended()
  }
  const live = (): Connection => {
    if (over) throw new Error('This import was committed or discarded before')
    return connection
  }
  return {
    add: (rows) => live().transaction(() => rows.forEach((row) => stageRow(connection, row))),
    commit: (batch, named) => {
      live().transaction(() => {
        insertImportBatch(connection, batch)
        addingWords(connection, () => takeAdded(connection, batch))
        const changed = changedIds(connection)
        // Of added accounts nothing was there before, and looking it up would take a tenth of the commit.
        if (changed.length > 0) {
          // What stood there before is recorded first.
          recordChangedFields(connection, batch.id)
          keepingWords(connection, changed, () => takeChanged(connection))
          recordFingerprints(connection, batch.id)
        }
        takeFingerprints(connection)
        if (named) rememberMapping(connection, named, batch.importedOn)
      })
      end()
    },
    discard: end,
  }
}
