import type { SearchedWord } from '../domain/matching/search-words.ts'
import type { Account } from '../domain/model/account.ts'
import type { AccountChange } from '../domain/model/account-change.ts'
import type { SavedFilter } from '../domain/model/account-filter.ts'
import type { AddressLookup } from '../domain/model/address-lookup.ts'
import type { Breach } from '../domain/model/breach.ts'
import type { ActionRecord, Incident } from '../domain/model/checklist.ts'
import type { Fingerprint } from '../domain/model/fingerprint.ts'
import type { HibpList } from '../domain/model/hibp-list.ts'
import type { Holding } from '../domain/model/holding.ts'
import type {
  AccountId,
  BreachId,
  ImportBatchId,
  LetterId,
  PersonId,
  ServiceId,
} from '../domain/model/id.ts'
import type { NamedColumns, RememberedColumn } from '../domain/importers/remembered-mapping.ts'
import type { IncidentLook } from '../domain/incidents/incident-look.ts'
import type { Letter } from '../domain/letters/letter.ts'
import type { ImportBatch, ImportedAccount, ImportUndo } from '../domain/model/import-batch.ts'
import type { Inventory } from '../domain/model/inventory.ts'
import type {
  BreachAddition,
  Knowledge,
  LearnedMatch,
  ServiceOverride,
} from '../domain/model/knowledge.ts'
import type { LastLook } from '../domain/model/last-look.ts'
import type { OutgoingRecord } from '../domain/model/outgoing.ts'
import type { PartialDate } from '../domain/model/partial-date.ts'
import type { Household, Person } from '../domain/model/person.ts'
import type { Service } from '../domain/model/service.ts'
import type { Settings } from '../domain/model/settings.ts'
import type { Evidence } from '../domain/model/verdict.ts'
import type { SettledQuestion } from '../domain/tidy-up/tidy-up-queue.ts'

/**
 * What use cases may do with an open vault. Every call is synchronous and durable when it returns
 * (`synchronous=FULL`); reads give plain domain values. A failing disk surfaces as `StorageError`, a call
 * on a vault that was locked meanwhile as `VaultStateError`.
 */
export interface OpenVault {
  readonly household: HouseholdRepository
  readonly people: PersonRepository
  readonly accounts: AccountRepository
  readonly holdings: HoldingRepository
  readonly fingerprints: FingerprintRepository
  readonly ownServices: OwnServiceRepository
  readonly ownBreaches: OwnBreachRepository
  readonly overrides: OverrideRepository
  readonly additions: AdditionRepository
  readonly learned: LearnedRepository
  readonly hibpList: HibpListRepository
  readonly lookups: LookupRepository
  readonly outgoing: OutgoingRepository
  readonly incidents: IncidentRepository
  readonly letters: LetterRepository
  readonly evidence: EvidenceRepository
  readonly imports: ImportRepository
  readonly settings: SettingsRepository
  readonly layouts: LayoutRepository
  readonly savedFilters: SavedFilterRepository
  readonly lastLook: LastLookRepository
  readonly settled: SettledRepository
  /** Everything at once, the input of derived views. */
  inventory(): Inventory
  /**
   * All that this household knows beside the shipped catalogue. The same value as before until something of it is
   * written, so that what is merged from it need not be merged anew.
   */
  knowledge(): Knowledge
  /**
   * Another number after each write of what views are derived from; how screens were left, named filters, the last
   * look and the log of what was sent are not.
   */
  revision(): number
  /** Runs `work` in one transaction: all of it, or, if it throws, nothing. */
  transaction<Result>(work: () => Result): Result
  /** Empties the write-ahead log, so that at rest there is none. */
  checkpoint(): void
  /**
   * After something was erased: writes the whole file anew without it, log included. Not inside a
   * transaction; about 20 ms a megabyte. Where it fails the vault is as it was before.
   */
  compact(): void
}

export interface HouseholdRepository {
  read(): Household
  write(household: Household): void
}

/** A new vault has `firstSettings`. */
export interface SettingsRepository {
  read(): Settings
  write(settings: Settings): void
  /** The day on which a notification was last shown, set by the program; `undefined` where none ever was. */
  notifiedOn(): PartialDate | undefined
  /** It is no change of the household's: no view is made anew for it. */
  noteNotification(day: PartialDate): void
}

/** How screens were left, by screen. What is in a value is the interface's. */
export interface LayoutRepository {
  read(): ReadonlyMap<string, unknown>
  /** Replaces the screen's; `layout` is written as JSON. */
  write(screen: string, layout: object): void
}

/** Filters of the table of accounts that somebody named, in the order they were made. */
export interface SavedFilterRepository {
  list(): readonly SavedFilter[]
  /** Replaces the one with the same id. */
  write(saved: SavedFilter): void
  remove(id: string): boolean
}

/** Questions of the tidy-up that somebody laid to rest, by queue and key. */
export interface SettledRepository {
  list(): readonly SettledQuestion[]
  /** Replaces the day of one that is there. */
  write(question: SettledQuestion): void
  remove(question: Pick<SettledQuestion, 'queue' | 'key'>): boolean
}

/** What the household overview said when it was last acknowledged; at most one. */
export interface LastLookRepository {
  read(): LastLook | undefined
  replace(look: LastLook): void
}

export interface PersonRepository {
  list(): readonly Person[]
  add(person: Person): void
  update(person: Person): boolean
  /** What was said about the person's own steps goes too. Fails where an account still names the person. */
  remove(id: PersonId): boolean
}

/** Accounts that have a word somewhere in what they are searched by. */
export interface WordFinds {
  /** In the order they were added. */
  readonly ids: readonly AccountId[]
  readonly inTitle: ReadonlySet<AccountId>
}

export interface AccountRepository {
  /** Without notes. */
  list(): readonly Account[]
  /** The notes of all accounts that have any. */
  notes(): ReadonlyMap<AccountId, string>
  read(id: AccountId): Account | undefined
  /**
   * Accounts with the word in their title, addresses, user name or e-mail address, whatever its case and accents;
   * none that is *theirs* (P10). About 3 ms where all of 10,000 have it.
   */
  withWord(word: SearchedWord): WordFinds
  /** By hand, or from an open export: no undo of an import removes it unasked. */
  add(account: Account): void
  /**
   * By hand, as the line above. Holdings about people who are no longer subjects go. Notes that are not given
   * stay; empty ones remove what is there. Addresses it no longer has go as with `remove`.
   */
  update(account: Account): boolean
  /**
   * `update` for many at once, by hand too; gives how many there were. One transaction, some 10 ms for each
   * thousand.
   */
  changeAll(ids: readonly AccountId[], change: AccountChange): number
  /**
   * Holdings, fingerprints, evidence and what was said about the account's steps go with it; and where no other
   * account has its address, the look-up of that and its name in the log of what was sent.
   */
  remove(id: AccountId): boolean
  /** `remove` for many at once; gives how many there were. */
  removeAll(ids: readonly AccountId[]): number
}

export interface HoldingRepository {
  list(): readonly Holding[]
  replace(accountId: AccountId, holdings: readonly Holding[]): void
}

export interface FingerprintRepository {
  list(): readonly Fingerprint[]
  add(fingerprint: Fingerprint): void
  /** The HMAC-SHA-256 of a secret under the vault's own fingerprint key, as hex (P2). The caller drops the secret. */
  digestPassword(password: string): string
  /** Normalised (case, spaces, diacritics, punctuation) and stretched first. Slow by design: about a millisecond. */
  digestAnswer(answer: string): string
  /**
   * Stands for a secret of which nothing is left but who shared it: equal for equal seeds, and equal to the
   * digest of no password and no answer. The seed is random.
   */
  digestUnknown(seed: string): string
}

export interface OwnServiceRepository {
  list(): readonly Service[]
  add(service: Service): void
  update(service: Service): boolean
  /** What was learned about addresses of it goes too; accounts and breaches that name it stay as they are. */
  remove(id: ServiceId): boolean
}

/** Breaches the family added by hand or from a notice. */
export interface OwnBreachRepository {
  list(): readonly Breach[]
  add(breach: Breach): void
  update(breach: Breach): boolean
  /** The family's file on it, its ticks, its evidence and what was added to it go with it. */
  remove(id: BreachId): boolean
}

/** What the family says about services of the catalogue; one of them per service. */
export interface OverrideRepository {
  list(): readonly ServiceOverride[]
  /** Replaces what was said before. */
  write(override: ServiceOverride): void
  remove(id: ServiceId): boolean
}

/** Facts the family added to known breaches, in the order they were added. */
export interface AdditionRepository {
  list(): readonly BreachAddition[]
  add(addition: BreachAddition): void
  remove(id: string): boolean
}

export interface LearnedRepository {
  list(): readonly LearnedMatch[]
  /** Replaces what was said about the same key. */
  write(match: LearnedMatch): void
}

/** The loaded breach list of Have I Been Pwned; at most one. */
export interface HibpListRepository {
  read(): HibpList | undefined
  replace(list: HibpList): void
  forget(): void
}

/** Searches by e-mail address, in the order they were asked for. */
export interface LookupRepository {
  list(): readonly AddressLookup[]
  /** Replaces what is known about the address. */
  write(lookup: AddressLookup): void
  remove(address: string): boolean
}

/** The log of all that was ever sent. */
export interface OutgoingRepository {
  /** Newest first. */
  list(offset: number, limit: number): readonly OutgoingRecord[]
  count(): number
  add(record: OutgoingRecord): void
  finish(id: string, end: Pick<OutgoingRecord, 'requests' | 'outcome'>): void
  /** Removes from the log which address a look-up was about, where no account has that address any more. */
  forgetAddresses(): void
}

export interface IncidentRepository {
  list(): readonly Incident[]
  find(breachId: BreachId): Incident | undefined
  add(incident: Incident): void
  /** Sets or, without a day, takes back that it was put away. */
  close(breachId: BreachId, on: PartialDate | undefined): boolean
  /** What was said about its steps and its looks go too. */
  remove(breachId: BreachId): boolean
  actions(breachId: BreachId): readonly ActionRecord[]
  /** Replaces what was said about the action; throws where the breach has no incident. */
  setAction(breachId: BreachId, record: ActionRecord): void
  /** The newest last; at most ten. */
  looks(breachId: BreachId): readonly IncidentLook[]
  /** Keeps the newest ten of the breach; throws where it has no incident. */
  addLook(breachId: BreachId, look: IncidentLook): void
  /** Writes all looks of a breach anew, the newest last; throws where it has no incident. */
  replaceLooks(breachId: BreachId, looks: readonly IncidentLook[]): void
}

/** Letters the family wrote, in the order they were written. */
export interface LetterRepository {
  list(): readonly Letter[]
  find(id: LetterId): Letter | undefined
  add(letter: Letter): void
  update(letter: Letter): boolean
  remove(id: LetterId): boolean
}

export interface EvidenceRepository {
  list(): readonly Evidence[]
  /** Replaces what is known about one account in one breach; an evidence without any finding removes it. */
  write(evidence: Evidence): void
}

export interface ImportRepository {
  list(): readonly ImportBatch[]
  /** Enters an import that was finished in another vault. */
  add(batch: ImportBatch): void
  /** What `undo` without `alsoTouched` would do; `undefined` for an unknown import or one that is undone. */
  previewUndo(id: ImportBatchId): ImportUndo | undefined
  /**
   * Takes back what an import added and changed, in one transaction, and notes the day; follow it with
   * `compact` where accounts went. Accounts that somebody or a later import has worked on go only with
   * `alsoTouched`, fields that were changed since stay. `undefined`, and nothing done, for an unknown import or
   * one that is undone.
   */
  undo(
    id: ImportBatchId,
    how: { readonly alsoTouched: boolean; readonly on: PartialDate },
  ): ImportUndo | undefined
  /** What the columns of a table were said to mean when one like it was imported last. */
  mappingOf(headerKey: string): readonly RememberedColumn[] | undefined
  tickExportDeleted(id: ImportBatchId, on: PartialDate): boolean
  /**
   * What imports changed about an account, for an undo to take back, and whether anybody has worked on it; it goes with
   * the account. `undefined` for an unknown account.
   */
  traceOf(accountId: AccountId): AccountImportTrace | undefined
  /** Gives it back to an account that was removed and is written anew, after everything else of it. */
  putTrace(accountId: AccountId, trace: AccountImportTrace): void
  /** Begins a staging area in memory-backed temporary tables; throws while another one is open. */
  stage(): ImportStaging
}

/** The rest is as the vault keeps it; nobody else looks inside. */
export interface AccountImportTrace {
  /** By hand; an undo then leaves it alone. */
  readonly isWorkedOn: boolean
}

/** Rows wait here until one INSERT ... SELECT takes them all; nothing of them reaches the file before. */
export interface ImportStaging {
  /** Some hundred rows a call keep each one short. */
  add(rows: readonly ImportedAccount[]): void
  /**
   * One transaction for the batch and all its rows: about 90 ms for 10,000 accounts. Added accounts get
   * the batch's id; `named` is remembered for the next table like it; a change touches only the fields it gives, and falls away where its account has gone.
   * Follow it with `checkpoint` in a turn of its own. Where it fails nothing is written and the rows
   * still wait.
   */
  commit(batch: ImportBatch, named?: NamedColumns): void
  /** Drops the rows. Does nothing after `commit`, a second time, or once the vault is locked. */
  discard(): void
}
