import type { Account } from '../model/account.ts'
import type { SavedFilter } from '../model/account-filter.ts'
import type { AddressLookup } from '../model/address-lookup.ts'
import type { Breach } from '../model/breach.ts'
import type { ActionRecord, Incident } from '../model/checklist.ts'
import type { Fingerprint, FingerprintKind } from '../model/fingerprint.ts'
import type { Holding } from '../model/holding.ts'
import type { Letter } from '../letters/letter.ts'
import type { ImportBatch } from '../model/import-batch.ts'
import type { Inventory } from '../model/inventory.ts'
import type {
  BreachAddition,
  Knowledge,
  LearnedMatch,
  ServiceOverride,
} from '../model/knowledge.ts'
import type { OutgoingRecord } from '../model/outgoing.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Household, Person } from '../model/person.ts'
import type { Service } from '../model/service.ts'
import type { Settings } from '../model/settings.ts'
import type { Evidence } from '../model/verdict.ts'

/** What makes a JSON file ours. */
export const openExportFormat = 'kinventory-open-export'
/** Grows with every change of the format that an older program could not read. */
export const openExportVersion = 2

/** An account's part in a group: all of a fingerprint but its digest. */
export type GroupMember = Omit<Fingerprint, 'kind' | 'digest'>

/** The accounts a password or an answer was seen in; one alone is a group too, so that nothing is lost. */
export interface ExportedReuseGroup {
  /** Drawn anew for each export; says nothing of the secret. */
  readonly id: string
  readonly kind: FingerprintKind
  readonly members: readonly GroupMember[]
}

/** An incident with what the family said about its steps. */
export interface IncidentFile extends Incident {
  readonly actions: readonly ActionRecord[]
}

/** What the family knows of its own: all but the breach list, which is public and can be loaded again. */
export type FamilyKnowledge = Omit<Knowledge, 'hibp'>

/** All that a vault holds beside its keys and the loaded breach list. */
export interface VaultContent {
  readonly inventory: Inventory
  readonly knowledge: FamilyKnowledge
  readonly incidents: readonly IncidentFile[]
  readonly imports: readonly ImportBatch[]
  readonly settings: Settings
  readonly outgoing: readonly OutgoingRecord[]
  readonly savedFilters: readonly SavedFilter[]
  readonly letters: readonly Letter[]
}

/** The open export (P8), version 2, as docs/open-export.md describes it. */
export interface OpenExport {
  readonly format: typeof openExportFormat
  readonly version: typeof openExportVersion
  readonly exportedOn: PartialDate
  readonly household: Household
  readonly people: readonly Person[]
  readonly settings: Settings
  /** Those the family added by hand. */
  readonly services: readonly Service[]
  readonly ownBreaches: readonly Breach[]
  readonly overrides: readonly ServiceOverride[]
  readonly additions: readonly BreachAddition[]
  readonly learned: readonly LearnedMatch[]
  readonly imports: readonly ImportBatch[]
  readonly accounts: readonly Account[]
  readonly holdings: readonly Holding[]
  readonly reuseGroups: readonly ExportedReuseGroup[]
  readonly evidence: readonly Evidence[]
  readonly lookups: readonly AddressLookup[]
  readonly incidents: readonly IncidentFile[]
  /** Every use of the network. */
  readonly sent: readonly OutgoingRecord[]
  /** Missing in files of before there were any, and where there are none. */
  readonly savedFilters?: readonly SavedFilter[] | undefined
  /** Missing in files of before there were any, and where there are none. */
  readonly letters?: readonly Letter[] | undefined
}

const groupsOf = (
  fingerprints: readonly Fingerprint[],
  newGroupId: () => string,
): readonly ExportedReuseGroup[] => {
  const groups = new Map<string, ExportedReuseGroup & { readonly members: GroupMember[] }>()
  for (const { kind, digest, ...member } of fingerprints) {
    const key = `${kind} ${digest}`
    const group = groups.get(key)
    if (group) group.members.push(member)
    else groups.set(key, { id: newGroupId(), kind, members: [member] })
  }
  // By their random ids: the order of the digests would be a trace of them.
  return [...groups.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Everything in the open form; `newGroupId` draws a random id per group (P2: never a digest). */
export const toOpenExport = (
  content: VaultContent,
  exportedOn: PartialDate,
  newGroupId: () => string,
): OpenExport => ({
  format: openExportFormat,
  version: openExportVersion,
  exportedOn,
  household: content.inventory.household,
  people: content.inventory.people,
  settings: content.settings,
  services: content.knowledge.ownServices,
  ownBreaches: content.knowledge.ownBreaches,
  overrides: content.knowledge.overrides,
  additions: content.knowledge.additions,
  learned: content.knowledge.learned,
  imports: content.imports,
  accounts: content.inventory.accounts,
  holdings: content.inventory.holdings,
  reuseGroups: groupsOf(content.inventory.fingerprints, newGroupId),
  evidence: content.inventory.evidence,
  lookups: content.inventory.lookups,
  incidents: content.incidents,
  sent: content.outgoing,
  ...(content.savedFilters.length > 0 && { savedFilters: content.savedFilters }),
  ...(content.letters.length > 0 && { letters: content.letters }),
})
