import type {
  Breach,
  BreachCount,
  BreachedClass,
  BreachKind,
  NotTaken,
} from '../../../domain/model/breach.ts'
import type { ServiceId } from '../../../domain/model/id.ts'
import type { PartialDate } from '../../../domain/model/partial-date.ts'

/** A date of the form, which remembers that it is half typed. */
export interface DraftDate {
  readonly date: PartialDate | undefined
  readonly isWrong: boolean
}

export const draftDates = ['from', 'to', 'discovered', 'disclosed'] as const
export type DraftDateName = (typeof draftDates)[number]
export type DraftDates = Readonly<Record<DraftDateName, DraftDate>>

/** A class that was lost about people of one role. */
export type DraftClass = Omit<BreachedClass, 'sources' | 'serviceIds'>
export type DraftNotTaken = Omit<NotTaken, 'sources'>

/** Who may be named for a number the family writes down. */
export const draftCountLabels = ['confirmed-by-company', 'claimed', 'regulator'] as const
export type DraftCountLabel = (typeof draftCountLabels)[number]

export interface DraftCount {
  /** Distinguishes the rows of the form. */
  readonly key: number
  /** As typed: digits, perhaps with signs between them. */
  readonly value: string
  readonly of: string
  readonly label: DraftCountLabel
}

/** The facts of a breach as they are being written down. */
export interface FactsDraft {
  readonly dates: DraftDates
  readonly classes: readonly DraftClass[]
  readonly notTaken: readonly DraftNotTaken[]
  readonly counts: readonly DraftCount[]
  /** Statements that contradict another source, one per line. */
  readonly contested: string
  readonly source: string
}

/** A whole breach of the family's own as it is being written down. */
export interface BreachDraft extends FactsDraft {
  readonly name: string
  readonly kind: BreachKind
  readonly serviceIds: readonly ServiceId[]
  readonly summary: string
}

const noDate: DraftDate = { date: undefined, isWrong: false }

export const emptyFacts: FactsDraft = {
  dates: { from: noDate, to: noDate, discovered: noDate, disclosed: noDate },
  classes: [],
  notTaken: [],
  counts: [],
  contested: '',
  source: '',
}

export const emptyBreach: BreachDraft = {
  ...emptyFacts,
  name: '',
  kind: 'breach',
  serviceIds: [],
  summary: '',
}

const draftDate = (date: PartialDate | undefined): DraftDate => ({ date, isWrong: false })

const draftLabel = (label: BreachCount['label']): DraftCountLabel =>
  draftCountLabels.find((one) => one === label) ?? 'claimed'

/** A breach the family has written down, opened again to be changed. */
export const draftOfBreach = (breach: Breach): BreachDraft => ({
  name: breach.name,
  kind: breach.kind,
  serviceIds: breach.services.map(({ serviceId }) => serviceId),
  summary: breach.summary,
  dates: {
    from: draftDate(breach.access.from),
    to: draftDate(breach.access.to),
    discovered: draftDate(breach.discovered),
    disclosed: draftDate(breach.disclosed),
  },
  classes: breach.classes.map(({ dataClass, role, certainty, storedAs, note }) => ({
    dataClass,
    role,
    certainty,
    storedAs,
    note,
  })),
  notTaken: breach.notTaken.map(({ dataClass, text }) => ({ dataClass, text })),
  counts: breach.counts.map(({ of, value, label }, key) => ({
    key,
    of,
    value: String(value),
    label: draftLabel(label),
  })),
  contested: breach.contested.map(({ text }) => text).join('\n'),
  source: breach.sources[0]?.title ?? '',
})

/** The most the wire takes of a number of people. */
const mostCounted = 10_000_000_000

/** A number as people write it (`6,368,509`, `6 368 509`); undefined where it is none. */
export const readCount = (text: string): number | undefined => {
  const digits = text.replaceAll(/[\s.,'’]/g, '')
  const value = /^\d+$/.test(digits) ? Number(digits) : undefined
  return value !== undefined && value <= mostCounted ? value : undefined
}

/** The lines of a text that say something. */
export const readLines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
