import type { StorageForm } from '../model/breach.ts'
import type { DataClassId } from '../model/data-class.ts'
import type { PersonRole } from '../model/person.ts'

/**
 * What a few words do to the statement they stand in.
 * `loss`: data got out. `contents`: what the lost data is made of. `no`: denies what follows. `not`: denies what
 * stands before it, or follows where nothing does. `not-held`: what follows was never held, or never reached. `safe`: what
 * stands before is out of danger. `no-evidence`: nothing is known either way. `hedge`, `claim`: see `Assertion`.
 * `except`: turns the statement round for what follows. `turn`: a new statement begins. `advice`: what follows is
 * told to do or was done in answer. `if`: a condition. `elsewhere`: another incident is told of. `neutral`: looks like one of the others and is none.
 */
export const cueKinds = [
  'loss',
  'contents',
  'no',
  'not',
  'not-held',
  'safe',
  'no-evidence',
  'hedge',
  'claim',
  'except',
  'turn',
  'advice',
  'if',
  'elsewhere',
  'neutral',
] as const
export type CueKind = (typeof cueKinds)[number]

/** What stands under a heading. */
export const sectionKinds = ['contents', 'not-contents', 'advice'] as const
export type SectionKind = (typeof sectionKinds)[number]

/** `addressee`: "your". `other`: people who are neither, such as staff. `none`: they are only told of it. */
export const roleWords = ['child', 'guardian', 'addressee', 'other', 'none'] as const
export type RoleWord = (typeof roleWords)[number]

/** `access`: when it happened; `from`, `to`: which end of it the date right after them is; `ignore`: a deadline, opening hours, the history of the company. */
export const dateCues = [
  'access',
  'access-from',
  'access-to',
  'discovered',
  'disclosed',
  'ignore',
  'from',
  'to',
] as const
export type DateCue = (typeof dateCues)[number]

/**
 * What a text may be. `sign`: an act or mishap that alone may be anything, and beside lost data is an incident.
 * `warning`: somebody else's tricks are described, not tried.
 */
export const kindCues = [
  'incident',
  'sign',
  'hypothetical',
  'warning',
  'policy-change',
  'recall',
] as const
export type KindCue = (typeof kindCues)[number]

/** Phrases in the form of `phrases.ts`. */
export type PhraseList = readonly string[]

/** The rules of one language, as data. Built from `resources/lexicon/<language>/*.json`. */
export interface Lexicon {
  /** ISO 639-1. */
  readonly language: string
  /** Lower case, without their last dot: `mr`, `e.g`. */
  readonly abbreviations: readonly string[]
  readonly classes: readonly {
    readonly dataClass: DataClassId
    readonly terms: PhraseList
    /** Words of many uses: they count only beside another class, in a list or right after whose they are. */
    readonly weakTerms: PhraseList
  }[]
  /** Words for several classes at once; they count only where the text says that none of it was taken. */
  readonly wideTerms: readonly {
    readonly classes: readonly DataClassId[]
    readonly terms: PhraseList
  }[]
  /** Classes of which notices say how they were stored. */
  readonly storable: readonly DataClassId[]
  readonly storage: Readonly<Record<StorageForm, PhraseList>>
  readonly roles: Readonly<Record<RoleWord, PhraseList>>
  /** Words that join role words to one group: "students and their parents". */
  readonly roleJoiners: readonly string[]
  /** Words between data and whose they are: "names of children". */
  readonly ownerLinks: readonly string[]
  /** Where one of these stands, "your" means a parent. */
  readonly parentAddressed: PhraseList
  readonly cues: Readonly<Record<CueKind, PhraseList>>
  readonly sections: Readonly<Record<SectionKind, PhraseList>>
  /** First words of an answer, and the last cell of a row; stems, lower case. */
  readonly answers: {
    readonly yes: readonly string[]
    readonly no: readonly string[]
    readonly maybe: readonly string[]
    /** In a question they turn its answer round: "Is my card safe?" */
    readonly safe: readonly string[]
  }
  /** What may contain data classes. */
  readonly dataNouns: PhraseList
  readonly dates: Readonly<Record<DateCue, PhraseList>>
  /** Words that begin another statement between a date and what it is the date of. */
  readonly dateTurns: readonly string[]
  readonly counts: {
    /** Words that part a number from a noun it does not count. */
    readonly breaks: readonly string[]
    /** Who or what is counted. */
    readonly nouns: PhraseList
    /** A sentence with one of these counts the lost. */
    readonly affected: PhraseList
    /** Before a number: it counts something else, such as all customers there are. */
    readonly base: PhraseList
    readonly hedge: PhraseList
    /** Before a number without a noun: it counts what the number before it counted. */
    readonly further: PhraseList
    readonly numbers: Readonly<Record<string, number>>
    readonly scales: Readonly<Record<string, number>>
  }
  readonly kinds: Readonly<Record<KindCue, PhraseList>>
  /** Each hit adds its weight; `demand`s are what an honest notice never asks. */
  readonly phishing: readonly { readonly weight: number; readonly terms: PhraseList }[]
  readonly names: {
    /** What the name of an organisation ends with: `School`, `Ltd`. */
    readonly organisations: readonly string[]
    /** Names of services that are ordinary words too, lower case. */
    readonly ordinary: readonly string[]
    /** They appear in notices without being the ones who lost data. */
    readonly bystanders: PhraseList
    /** What names of newspapers end with. */
    readonly press: readonly string[]
    /** Capitalised words that no name of an organisation begins with, lower case. */
    readonly starters: readonly string[]
    /** Before a name: `notice from`, `at`; after it: `customers`, `team`. */
    readonly before: PhraseList
    readonly after: PhraseList
    /** After a name and a comma: `the app where`. */
    readonly appositions: PhraseList
  }
}

/** The role of a person that a role word stands for, where it is one. */
export const personRoleOf = (word: RoleWord): PersonRole | undefined =>
  word === 'child' || word === 'guardian' ? word : undefined
