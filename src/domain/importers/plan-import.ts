import type { Account, AccountKind } from '../model/account.ts'
import type { Fingerprint, FingerprintKind, PasswordStrength } from '../model/fingerprint.ts'
import type { AccountId, ImportBatchId, PersonId, ServiceId } from '../model/id.ts'
import type { ImportedAccount } from '../model/import-batch.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { changesBy, shownChanges, type Changes, type FieldChange } from './changes-by.ts'
import { indexKnownAccounts, type KnownAccounts } from './find-known.ts'
import type { SkipReason } from './imported-item.ts'
import type { Identity, IsPlatform } from './same-account.ts'

/** What is left of a secret of a row. */
export interface RowFingerprint {
  readonly kind: FingerprintKind
  readonly digest: string
  readonly question?: string | undefined
  /** Of a password. */
  readonly strength?: PasswordStrength | undefined
  /** Only for an earlier password: the last day it was in use. Otherwise it is in use now. */
  readonly until?: PartialDate | undefined
  /** Of a password that was asked about. */
  readonly leak?: Fingerprint['leak']
}

/** A row as the plan needs it: people and service decided, no secrets. */
export interface PlannedRow extends Omit<Identity, 'digests'> {
  readonly kind: AccountKind
  readonly serviceId?: ServiceId | undefined
  readonly holderId?: PersonId | undefined
  readonly subjectIds: readonly PersonId[]
  readonly existedBy?: PartialDate | undefined
  readonly passwordChanged?: PartialDate | undefined
  readonly oneTimeCodes: boolean
  /** Only where the guardian asked for notes. */
  readonly notes?: string | undefined
  readonly fingerprints: readonly RowFingerprint[]
  readonly skip?: SkipReason | undefined
  /** Nobody has looked yet at a row that somebody should look at. */
  readonly unsure: boolean
}

export type RowOutcome = 'new' | 'known' | 'changed' | 'skipped' | 'needs-a-look'

/** What is to become of a row. */
export interface RowDecision {
  readonly outcome: RowOutcome
  /** With `changed`: the fields it changes, as they may be shown. */
  readonly changes: readonly FieldChange[]
  /** With `changed`: it has a password or an answer that was not known of the account. */
  readonly newSecret: boolean
}

export interface ImportPlan {
  /** Takes in an account of the vault. All of them come before the first row. */
  know(account: Account, fingerprints: readonly Fingerprint[]): void
  /** Decides about the next row, in the order of the file, and takes it into the plan. */
  take(row: PlannedRow): RowDecision
  /** What is to be written: one entry per account that is added, told more about or seen again. */
  result(): readonly ImportedAccount[]
  summary(): PlanSummary
}

/** In accounts, not rows: several rows may be one account. */
interface PlanSummary {
  readonly added: number
  readonly changed: number
  /** Passwords and answers that the vault did not know of the account. */
  readonly newFingerprints: number
}

/** An account while rows are being merged into it. */
interface Slot {
  account: Account
  changes: Changes
  readonly isNew: boolean
  readonly fingerprints: Map<string, Fingerprint>
  readonly digests: Set<string>
  readonly written: Map<string, Fingerprint>
  newFingerprints: number
  /** A row of this import was this account. */
  taken: boolean
}

const fingerprintKey = ({ kind, digest }: Pick<Fingerprint, 'kind' | 'digest'>): string =>
  `${kind} ${digest}`

const undetailed = (outcome: RowOutcome): RowDecision => ({
  outcome,
  changes: [],
  newSecret: false,
})

/**
 * Starts the plan of one import: which rows add an account, which tell more about one, which tell
 * nothing new (in the vault or earlier in the same file). The same rule serves the preview and the
 * import itself, so the two cannot disagree. `today` has the precision of a day.
 */
export const planImport = (input: {
  readonly batchId: ImportBatchId
  readonly today: PartialDate
  readonly newId: () => AccountId
  readonly isPlatform: IsPlatform
}): ImportPlan => {
  const { today } = input
  const slots: Slot[] = []
  /** An account of another holder is another account, so each holder's are looked up by themselves. */
  const byHolder = new Map<PersonId, KnownAccounts<Slot>>()
  const knownOf = (holderId: PersonId): KnownAccounts<Slot> => {
    const there = byHolder.get(holderId)
    if (there) return there
    const known = indexKnownAccounts<Slot>(
      ({ account, digests }) => ({ ...account, digests }),
      input.isPlatform,
    )
    byHolder.set(holderId, known)
    return known
  }
  const open = (account: Account, isNew: boolean, known: readonly Fingerprint[]): Slot => {
    const fingerprints = new Map(known.map((each) => [fingerprintKey(each), each]))
    const slot: Slot = {
      account,
      changes: {},
      isNew,
      fingerprints,
      digests: new Set(known.map(({ digest }) => digest)),
      // All that a new account has is written.
      written: isNew ? fingerprints : new Map(),
      newFingerprints: 0,
      taken: false,
    }
    slots.push(slot)
    knownOf(account.holderId).add(slot)
    return slot
  }

  /** Adds fingerprints that are new; widens the days of those that are known. */
  const takeFingerprints = (slot: Slot, row: PlannedRow): void => {
    for (const { kind, digest, question, strength, until, leak } of row.fingerprints) {
      const key = fingerprintKey({ kind, digest })
      const there = slot.fingerprints.get(key)
      const seen = until ?? today
      // Vaults have fingerprints from before there were strengths.
      const rated = there?.strength !== undefined || strength === undefined
      const covered = there && there.firstSeen <= seen && there.lastSeen >= seen && rated
      // Which of two results about a leak stands, the vault decides when both are there.
      if (covered && leak === undefined) continue
      if (!there) slot.newFingerprints += 1
      const next: Fingerprint = there
        ? {
            ...there,
            strength: there.strength ?? strength,
            firstSeen: there.firstSeen < seen ? there.firstSeen : seen,
            lastSeen: there.lastSeen > seen ? there.lastSeen : seen,
            leak: leak ?? there.leak,
          }
        : {
            accountId: slot.account.id,
            kind,
            digest,
            question,
            strength,
            firstSeen: seen,
            lastSeen: seen,
            leak,
          }
      slot.fingerprints.set(key, next)
      slot.written.set(key, next)
      if (slot.digests.has(digest)) continue
      slot.digests.add(digest)
      knownOf(slot.account.holderId).learn(slot, digest)
    }
  }

  const takeInto = (slot: Slot, row: PlannedRow): RowDecision => {
    slot.taken = true
    const before = slot.newFingerprints
    const changes = changesBy(slot.account, row)
    const shown = shownChanges(slot.account, changes)
    const changed = shown.length > 0
    if (changed) {
      slot.account = { ...slot.account, ...changes }
      slot.changes = { ...slot.changes, ...changes }
      if (changes.origins ?? changes.userName ?? changes.email)
        knownOf(slot.account.holderId).add(slot)
    }
    takeFingerprints(slot, row)
    const newSecret = slot.newFingerprints > before
    return { outcome: changed || newSecret ? 'changed' : 'known', changes: shown, newSecret }
  }

  const add = (row: PlannedRow, holderId: PersonId): Slot =>
    open(
      {
        id: input.newId(),
        kind: row.kind,
        serviceId: row.serviceId,
        title: row.title,
        holderId,
        subjectIds: row.subjectIds.length > 0 ? row.subjectIds : [holderId],
        origins: row.origins,
        userName: row.userName,
        email: row.email,
        existedBy: row.existedBy,
        erasureConfirmed: false,
        passwordChanged: row.passwordChanged,
        status: 'active',
        twoFactor: row.oneTimeCodes ? 'yes' : 'unknown',
        platformIds: [],
        theirs: false,
        importBatchId: input.batchId,
        notes: row.notes,
      },
      true,
      [],
    )

  const tellsNothingNew = (slot: Slot, row: PlannedRow): boolean =>
    Object.keys(changesBy(slot.account, row)).length === 0 &&
    row.fingerprints.every((each) => slot.fingerprints.has(fingerprintKey(each)))

  /**
   * Of several that could be meant: one that knows all of it already, so that a second import of a file
   * changes nothing; else the one with this password; else one no other row was.
   */
  const choose = (row: PlannedRow, candidates: Iterable<Slot>): Slot | undefined => {
    const inUse = row.fingerprints.filter(({ until }) => until === undefined)
    let samePassword: Slot | undefined
    let free: Slot | undefined
    let first: Slot | undefined
    for (const slot of candidates) {
      if (tellsNothingNew(slot, row)) return slot
      if (inUse.some((each) => slot.fingerprints.has(fingerprintKey(each)))) samePassword ??= slot
      if (!slot.taken) free ??= slot
      first ??= slot
    }
    return samePassword ?? free ?? first
  }

  return {
    know: (account, fingerprints) => {
      open(account, false, fingerprints)
    },
    take: (row) => {
      if (row.skip) return undetailed('skipped')
      const { holderId } = row
      if (!holderId) return undetailed('needs-a-look')
      const digests = new Set(row.fingerprints.map(({ digest }) => digest))
      const slot = choose(row, knownOf(holderId).find({ ...row, digests }))
      if (slot) return takeInto(slot, row)
      const added = add(row, holderId)
      added.taken = true
      takeFingerprints(added, row)
      return undetailed(row.unsure ? 'needs-a-look' : 'new')
    },
    result: () =>
      slots.flatMap((slot): readonly ImportedAccount[] => {
        const fingerprints = [...slot.written.values()]
        if (slot.isNew) return [{ kind: 'add', account: slot.account, fingerprints }]
        if (Object.keys(slot.changes).length === 0 && fingerprints.length === 0) return []
        return [{ kind: 'change', accountId: slot.account.id, changes: slot.changes, fingerprints }]
      }),
    summary: () => ({
      added: slots.filter(({ isNew }) => isNew).length,
      changed: slots.filter(
        ({ isNew, changes, newFingerprints }) =>
          !isNew && (newFingerprints > 0 || Object.keys(changes).length > 0),
      ).length,
      newFingerprints: slots.reduce((sum, slot) => sum + slot.newFingerprints, 0),
    }),
  }
}
