import type { DataClassId } from './data-class.ts'
import type { BreachId, ServiceId } from './id.ts'
import type { PartialDate } from './partial-date.ts'
import type { PersonRole } from './person.ts'
import type { Origin, Source } from './source.ts'

/**
 * `scrape`: what was public was collected. `credential-stuffing`: passwords lost elsewhere were tried.
 * `vulnerability`: a hole without known access; advice, not exposure.
 */
export const breachKinds = ['breach', 'scrape', 'credential-stuffing', 'vulnerability'] as const
export type BreachKind = (typeof breachKinds)[number]

/** Who says that a data class was lost. */
export const certainties = ['admitted', 'shown-by-others', 'claimed'] as const
export type Certainty = (typeof certainties)[number]

/** How the lost secret or file was stored. */
export const storageForms = [
  'plain-text',
  'weak-hash',
  'strong-hash',
  'encrypted',
  'encrypted-keys-lost',
] as const
export type StorageForm = (typeof storageForms)[number]

export interface BreachedClass {
  readonly dataClass: DataClassId
  readonly role: PersonRole
  readonly certainty: Certainty
  /** Only through these of the affected services; absent means all of them. */
  readonly serviceIds?: readonly ServiceId[] | undefined
  readonly storedAs?: StorageForm | undefined
  /** One sentence, where the facts need it: `taken, but not published`. */
  readonly note?: string | undefined
  /** Ids of `Breach.sources`. */
  readonly sources: readonly string[]
}

export interface AffectedService {
  readonly serviceId: ServiceId
  /** `platform`: it reaches the services that use it, at most *possible* until told. */
  readonly as: 'service' | 'platform'
}

/** Who says a number. */
export const countLabels = [
  'confirmed-by-company',
  'claimed',
  'counted-by-hibp',
  'regulator',
] as const

export interface BreachCount {
  readonly of: string
  readonly value: number
  readonly label: (typeof countLabels)[number]
  readonly sources: readonly string[]
}

/** A dated event, or a statement about the breach, with where it was read. */
export interface BreachStatement {
  readonly date?: PartialDate | undefined
  readonly text: string
  readonly sources: readonly string[]
}

/** Data that was, as far as is known, not lost. Stated so that nobody does more than they need. */
export interface NotTaken {
  readonly dataClass: DataClassId
  readonly text: string
  readonly sources: readonly string[]
}

export const hibpFlags = [
  'verified',
  'retired',
  'sensitive',
  'fabricated',
  'spam-list',
  'malware',
  'stealer-log',
] as const
export type HibpFlag = (typeof hibpFlags)[number]

/** What the list of Have I Been Pwned says about a breach; numbers and dates are theirs (CC BY 4.0). */
export interface HibpFacts {
  /** Their key; it never changes. */
  readonly name: string
  readonly added?: PartialDate | undefined
  readonly modified?: PartialDate | undefined
  readonly flags: readonly HibpFlag[]
  /** "Guide only", in their words. */
  readonly breachDate?: PartialDate | undefined
  /** Accounts they have loaded; usually below the press figure. */
  readonly accounts?: number | undefined
  /** Their classes that are ours too. */
  readonly classes?: readonly DataClassId[] | undefined
  /** Their classes that we have no word for, as they write them. */
  readonly otherClasses?: readonly string[] | undefined
  /** Their description as plain text. */
  readonly description?: string | undefined
}

/** Where the loaded list and a catalogue entry disagree; the entry stands, and the difference is shown. */
export type HibpDifference =
  | { readonly about: 'date'; readonly ours: string; readonly theirs: string }
  /** They count classes among the loss that the entry does not have, or the other way round. */
  | { readonly about: 'classes-more' | 'classes-fewer'; readonly classes: readonly DataClassId[] }
  | { readonly about: 'verified'; readonly ours: boolean; readonly theirs: boolean }

/** The dates of a breach that name their sources in one place. */
export const breachFacts = ['services', 'access', 'copied', 'discovered', 'disclosed'] as const
export type BreachFact = (typeof breachFacts)[number]

export interface Breach {
  readonly id: BreachId
  /** As in a heading: `VTech, November 2015`. */
  readonly name: string
  readonly kind: BreachKind
  readonly services: readonly AffectedService[]
  /** When somebody had access; either end may be unknown. */
  readonly access: {
    readonly from?: PartialDate | undefined
    readonly to?: PartialDate | undefined
  }
  /** The day the data was copied, where that is known. */
  readonly copied?: PartialDate | undefined
  readonly discovered?: PartialDate | undefined
  readonly disclosed?: PartialDate | undefined
  /** False where it is doubtful that the data came from these services. */
  readonly verified: boolean
  readonly summary: string
  readonly classes: readonly BreachedClass[]
  readonly notTaken: readonly NotTaken[]
  readonly counts: readonly BreachCount[]
  readonly timeline: readonly BreachStatement[]
  /** Where sources disagree, and how we read it. */
  readonly contested: readonly BreachStatement[]
  readonly hibp?: HibpFacts | undefined
  /** Only where a list is loaded and disagrees. */
  readonly hibpDiffers?: readonly HibpDifference[] | undefined
  readonly sources: readonly Source[]
  /** Ids of `sources` per fact. */
  readonly factSources: Readonly<Partial<Record<BreachFact, readonly string[]>>>
  readonly origin: Origin
  /** The day the family last added something to it; only on a household's catalogue. */
  readonly addedToOn?: PartialDate | undefined
}
