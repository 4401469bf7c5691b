import type {
  Account,
  AccountKind,
  AccountStatus,
  TwoFactorState,
} from '../../domain/model/account.ts'
import type { AccountId, ImportBatchId, PersonId, ServiceId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import type { Connection, SqlValue } from './connection.ts'
import { flag, orNull, orUndefined } from './values.ts'

interface AccountRow {
  readonly id: AccountId
  readonly kind: AccountKind
  readonly service_id: ServiceId | null
  readonly title: string
  readonly holder_id: PersonId
  readonly user_name: string | null
  readonly email: string | null
  readonly opened: PartialDate | null
  readonly existed_by: PartialDate | null
  readonly deleted: PartialDate | null
  readonly erasure_confirmed: 0 | 1
  readonly password_changed: PartialDate | null
  readonly status: AccountStatus
  readonly two_factor: TwoFactorState
  readonly theirs: 0 | 1
  readonly import_batch_id: ImportBatchId | null
  readonly notes: string | null
}

/** Light enough to be read of all accounts at once. */
const listedColumns: readonly (keyof AccountRow)[] = [
  'id',
  'kind',
  'service_id',
  'title',
  'holder_id',
  'user_name',
  'email',
  'opened',
  'existed_by',
  'deleted',
  'erasure_confirmed',
  'password_changed',
  'status',
  'two_factor',
  'theirs',
  'import_batch_id',
]

/** The columns of `account` and of its staging table; the values of `accountValues` have the same names. */
export const accountColumns: readonly (keyof AccountRow)[] = [...listedColumns, 'notes']

/** An account as the values of its row; its lists are rows of their own. */
export const accountValues = (account: Account): Readonly<Record<keyof AccountRow, SqlValue>> => ({
  id: account.id,
  kind: account.kind,
  service_id: orNull(account.serviceId),
  title: account.title,
  holder_id: account.holderId,
  user_name: orNull(account.userName),
  email: orNull(account.email),
  opened: orNull(account.opened),
  existed_by: orNull(account.existedBy),
  deleted: orNull(account.deleted),
  erasure_confirmed: flag(account.erasureConfirmed),
  password_changed: orNull(account.passwordChanged),
  status: account.status,
  two_factor: account.twoFactor,
  theirs: flag(account.theirs),
  import_batch_id: orNull(account.importBatchId),
  notes: orNull(account.notes),
})

/** Where an account and its lists are written: the lasting tables, or the staging tables of an import. */
export interface AccountTables {
  readonly account: string
  readonly subject: string
  readonly platform: string
  readonly origin: string
  /** The column of the three lists that names the account, and its value for the account `@account`. */
  readonly key: string
  readonly keyValue: string
}

export const accountTables: AccountTables = {
  account: 'account',
  subject: 'account_subject',
  platform: 'account_platform',
  origin: 'account_origin',
  key: 'account_seq',
  keyValue: '(select seq from account where id = @account)',
}

interface InsertStatements {
  readonly account: string
  readonly subject: string
  readonly platform: string
  readonly origin: string
}

const insertsInto = (tables: AccountTables): InsertStatements => ({
  account: `insert into ${tables.account} (${accountColumns.join(', ')})
     values (${accountColumns.map((column) => `@${column}`).join(', ')})`,
  subject: `insert into ${tables.subject} (${tables.key}, person_id, position)
     values (${tables.keyValue}, @person, @position)
     on conflict (${tables.key}, person_id) do update set position = excluded.position`,
  platform: `insert into ${tables.platform} (${tables.key}, position, service_id)
     values (${tables.keyValue}, @position, @service)`,
  origin: `insert into ${tables.origin} (${tables.key}, position, origin)
     values (${tables.keyValue}, @position, @origin)`,
})

const insertsKnown = new WeakMap<AccountTables, InsertStatements>()

/** Written once for each set of tables: an import would put the same long texts together four times for each row. */
const insertsOf = (tables: AccountTables): InsertStatements => {
  const known = insertsKnown.get(tables)
  if (known) return known
  const inserts = insertsInto(tables)
  insertsKnown.set(tables, inserts)
  return inserts
}

/** Writes who an account is about, in order, in whatever transaction the caller has open. */
export const insertSubjects = (
  connection: Connection,
  tables: AccountTables,
  account: Pick<Account, 'id' | 'subjectIds'>,
): void =>
  account.subjectIds.forEach((person, position) => {
    connection.run(insertsOf(tables).subject, { account: account.id, person, position })
  })

/** Makes the same people, in order, the subjects of all accounts whose ids are in a JSON list. */
export const insertChangedSubjects = (
  connection: Connection,
  ids: string,
  subjectIds: readonly PersonId[],
): void => {
  // The rows of those who stay are kept: their holdings hang on them.
  connection.run(
    `delete from account_subject
     where account_seq in (select seq from account where id in (select value from json_each(@ids)))
       and person_id not in (select value from json_each(@subjects))`,
    { ids, subjects: JSON.stringify(subjectIds) },
  )
  connection.run(
    `insert into account_subject (account_seq, person_id, position)
     select account.seq, subject.value, subject.key
     from account cross join json_each(@subjects) as subject
     where account.id in (select value from json_each(@ids))
     on conflict (account_seq, person_id) do update set position = excluded.position`,
    { ids, subjects: JSON.stringify(subjectIds) },
  )
}

/** Writes which platforms an account uses, in order, in whatever transaction the caller has open. */
export const insertPlatforms = (
  connection: Connection,
  tables: AccountTables,
  account: Pick<Account, 'id' | 'platformIds'>,
): void =>
  account.platformIds.forEach((service, position) => {
    connection.run(insertsOf(tables).platform, { account: account.id, position, service })
  })

/** Writes an account's addresses, in order, in whatever transaction the caller has open. */
export const insertOrigins = (
  connection: Connection,
  tables: AccountTables,
  account: Pick<Account, 'id' | 'origins'>,
): void =>
  account.origins.forEach((origin, position) => {
    connection.run(insertsOf(tables).origin, { account: account.id, position, origin })
  })

/** One row and its lists, in whatever transaction the caller has open. */
export const insertAccount = (
  connection: Connection,
  tables: AccountTables,
  account: Account,
): void => {
  connection.run(insertsOf(tables).account, accountValues(account))
  insertSubjects(connection, tables, account)
  insertPlatforms(connection, tables, account)
  insertOrigins(connection, tables, account)
}

/** The lists of all accounts, or of one, by the account's `seq` and in their order. */
const listsOf = <Item>(
  connection: Connection,
  table: string,
  column: string,
  seq: number | undefined,
): ReadonlyMap<number, readonly Item[]> => {
  const rows = connection.all<{ readonly seq: number; readonly item: Item }>(
    `select account_seq as seq, ${column} as item from ${table}
     ${seq === undefined ? '' : 'where account_seq = @seq'} order by position`,
    seq === undefined ? {} : { seq },
  )
  const lists = new Map<number, Item[]>()
  for (const row of rows) {
    const list = lists.get(row.seq)
    if (list === undefined) lists.set(row.seq, [row.item])
    else list.push(row.item)
  }
  return lists
}

/** Notes are read of one account only. */
type SelectedRow = Omit<AccountRow, 'notes'> &
  Partial<Pick<AccountRow, 'notes'>> & { readonly seq: number }

/** All accounts in the order they were added, without their notes, or the one: four queries in all. */
export const selectAccounts = (connection: Connection, id?: AccountId): readonly Account[] => {
  const columns = id === undefined ? listedColumns : accountColumns
  const rows = connection.all<SelectedRow>(
    `select seq, ${columns.join(', ')} from account
     ${id === undefined ? '' : 'where id = @id'} order by seq`,
    id === undefined ? {} : { id },
  )
  const one = id === undefined ? undefined : rows[0]?.seq
  const subjects = listsOf<PersonId>(connection, accountTables.subject, 'person_id', one)
  const platforms = listsOf<ServiceId>(connection, accountTables.platform, 'service_id', one)
  const origins = listsOf<string>(connection, accountTables.origin, 'origin', one)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    serviceId: orUndefined(row.service_id),
    title: row.title,
    holderId: row.holder_id,
    subjectIds: subjects.get(row.seq) ?? [],
    origins: origins.get(row.seq) ?? [],
    userName: orUndefined(row.user_name),
    email: orUndefined(row.email),
    opened: orUndefined(row.opened),
    existedBy: orUndefined(row.existed_by),
    deleted: orUndefined(row.deleted),
    erasureConfirmed: row.erasure_confirmed === 1,
    passwordChanged: orUndefined(row.password_changed),
    status: row.status,
    twoFactor: row.two_factor,
    platformIds: platforms.get(row.seq) ?? [],
    theirs: row.theirs === 1,
    importBatchId: orUndefined(row.import_batch_id),
    notes: row.notes ?? undefined,
  }))
}
