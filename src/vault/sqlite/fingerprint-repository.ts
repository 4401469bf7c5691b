import type {
  Fingerprint,
  FingerprintKind,
  LeakOutcome,
  PasswordStrength,
} from '../../domain/model/fingerprint.ts'
import type { AccountId } from '../../domain/model/id.ts'
import type { PartialDate } from '../../domain/model/partial-date.ts'
import { Secret } from '../keys/secret.ts'
import type { FingerprintRepository } from '../repositories.ts'
import type { Connection } from './connection.ts'
import { answerDigest, passwordDigest, unknownDigest } from './fingerprint-digests.ts'
import { orNull, orUndefined } from './values.ts'

interface FingerprintRow {
  readonly account_id: AccountId
  readonly kind: FingerprintKind
  readonly digest: string
  readonly question: string | null
  readonly strength: PasswordStrength | null
  readonly first_seen: PartialDate
  readonly last_seen: PartialDate
  readonly leak_outcome: LeakOutcome | null
  readonly leak_on: PartialDate | null
}

/** Keeps a new vault's own fingerprint key, 32 random bytes. */
export const writeFingerprintKey = (connection: Connection, key: Buffer): void => {
  connection.run('insert into fingerprint_key (only_row, key) values (1, @key)', { key })
}

/** The vault's fingerprint key; the caller wipes it. */
export const readFingerprintKey = (connection: Connection): Secret => {
  const row = connection.get<{ readonly key: Buffer }>('select key from fingerprint_key')
  if (row === undefined) throw new Error('The vault has no fingerprint key')
  return Secret.fromBytes(row.key)
}

/** The lasting table names the account by its number, a staging table by its id. */
interface FingerprintTable {
  readonly name: string
  /** The column that names the account, and its value for the account `@accountId`. */
  readonly key: string
  readonly keyValue: string
}

/** The statement that puts a fingerprint into a table, for `insertFingerprint`. */
export const fingerprintInsertInto = ({ name, key, keyValue }: FingerprintTable): string =>
  `insert into ${name}
     (${key}, kind, digest, question, strength, first_seen, last_seen, leak_outcome, leak_on)
   values (${keyValue}, @kind, @digest, @question, @strength, @firstSeen, @lastSeen,
     @leakOutcome, @leakOn)`

const insert = fingerprintInsertInto({
  name: 'fingerprint',
  key: 'account_seq',
  keyValue: '(select seq from account where id = @accountId)',
})

/** Puts a fingerprint into a table by its statement, whose text an import would put together for each row. */
export const insertFingerprint = (
  connection: Connection,
  statement: string,
  fingerprint: Fingerprint,
): void => {
  connection.run(statement, {
    accountId: fingerprint.accountId,
    kind: fingerprint.kind,
    digest: fingerprint.digest,
    question: orNull(fingerprint.question),
    strength: orNull(fingerprint.strength),
    firstSeen: fingerprint.firstSeen,
    lastSeen: fingerprint.lastSeen,
    leakOutcome: orNull(fingerprint.leak?.outcome),
    leakOn: orNull(fingerprint.leak?.on),
  })
}

/** What is left of passwords and answers. `key` is the vault's fingerprint key; once wiped, digests throw. */
export const fingerprintRepository = (
  connection: Connection,
  key: Secret,
): FingerprintRepository => ({
  list: () =>
    connection
      .all<FingerprintRow>(
        `select account.id as account_id, fingerprint.kind, digest, question, strength, first_seen,
           last_seen, leak_outcome, leak_on
         from fingerprint cross join account on account.seq = fingerprint.account_seq`,
      )
      .map((row) => ({
        accountId: row.account_id,
        kind: row.kind,
        digest: row.digest,
        question: orUndefined(row.question),
        strength: orUndefined(row.strength),
        firstSeen: row.first_seen,
        lastSeen: row.last_seen,
        leak:
          row.leak_outcome === null || row.leak_on === null
            ? undefined
            : { outcome: row.leak_outcome, on: row.leak_on },
      })),
  add: (fingerprint) => insertFingerprint(connection, insert, fingerprint),
  digestPassword: (password) => passwordDigest(key, password),
  digestAnswer: (answer) => answerDigest(key, answer),
  digestUnknown: (seed) => unknownDigest(key, seed),
})
