import type { Household, Person } from '../../domain/model/person.ts'
import type { OpenVault } from '../repositories.ts'
import { accountRepository } from './account-repository.ts'
import type { Connection } from './connection.ts'
import { evidenceRepository } from './evidence-repository.ts'
import {
  fingerprintRepository,
  readFingerprintKey,
  writeFingerprintKey,
} from './fingerprint-repository.ts'
import { holdingRepository } from './holding-repository.ts'
import { householdRepository } from './household-repository.ts'
import { importRepository } from './import-repository.ts'
import { incidentRepository } from './incident-repository.ts'
import { lastLookRepository } from './last-look-repository.ts'
import { layoutRepository } from './layout-repository.ts'
import { knowledgeMemo } from './knowledge-memo.ts'
import { letterRepository } from './letter-repository.ts'
import { lookupRepository } from './lookup-repository.ts'
import { outgoingRepository } from './outgoing-repository.ts'
import { personRepository } from './person-repository.ts'
import { savedFilterRepository } from './saved-filter-repository.ts'
import { settledRepository } from './settled-repository.ts'
import { settingsRepository } from './settings-repository.ts'

/** An open vault together with what closes it. */
export interface SqliteVault extends OpenVault {
  /** Checkpoints, closes, and wipes the fingerprint key, also where the checkpoint fails. */
  readonly close: () => void
}

/** Fills a new vault: one transaction. `fingerprintKey` is 32 random bytes. */
export const writeFirstContent = (
  connection: Connection,
  content: {
    readonly fingerprintKey: Buffer
    readonly household: Household
    readonly people: readonly Person[]
  },
): void =>
  connection.transaction(() => {
    writeFingerprintKey(connection, content.fingerprintKey)
    householdRepository(connection).write(content.household)
    const people = personRepository(connection)
    content.people.forEach((person) => people.add(person))
  })

/** The repositories over one connection, which is theirs until `close`. */
export const sqliteVault = (connection: Connection): SqliteVault => {
  const fingerprintKey = readFingerprintKey(connection)
  const household = householdRepository(connection)
  const people = personRepository(connection)
  const holdings = holdingRepository(connection)
  const fingerprints = fingerprintRepository(connection, fingerprintKey)
  const known = knowledgeMemo(connection)
  const accounts = accountRepository(connection, () => known.forget())
  const lookups = lookupRepository(connection)
  const evidence = evidenceRepository(connection)
  return {
    household,
    people,
    accounts,
    holdings,
    fingerprints,
    ...known.repositories,
    lookups,
    outgoing: outgoingRepository(connection),
    incidents: incidentRepository(connection),
    letters: letterRepository(connection),
    evidence,
    imports: importRepository(connection, () => known.forget()),
    settings: settingsRepository(connection),
    layouts: layoutRepository(connection),
    savedFilters: savedFilterRepository(connection),
    lastLook: lastLookRepository(connection),
    settled: settledRepository(connection),
    inventory: () => ({
      household: household.read(),
      people: people.list(),
      accounts: accounts.list(),
      holdings: holdings.list(),
      fingerprints: fingerprints.list(),
      evidence: evidence.list(),
      lookups: lookups.list(),
    }),
    knowledge: () => known.read(),
    revision: () => connection.revision(),
    transaction: (work) => known.orForgotten(() => connection.transaction(work)),
    checkpoint: () => connection.checkpoint(),
    compact: () => {
      // `secure_delete` overwrites what is deleted, but not the copies that stay behind in unused space
      // where SQLite moved a row from page to page: of 1,000 erased accounts a few were still to be read.
      connection.execute('vacuum')
      connection.checkpoint()
    },
    close: () => {
      fingerprintKey.wipe()
      known.forget()
      try {
        connection.checkpoint()
      } finally {
        connection.close()
      }
    },
  }
}
