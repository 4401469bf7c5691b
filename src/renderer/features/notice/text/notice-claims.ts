import type { DateMeaning, NoticeReading, Span } from '../../../../domain/notices/notice-reading.ts'
import type { FoundClass } from '../../../../domain/notices/notice-reading.ts'
import type { DataClassId } from '../../../../domain/model/data-class.ts'

/** What marked words of a notice are about; the first of this order is drawn where marks lie on each other. */
export const markKinds = [
  'doubt',
  'taken',
  'not-taken',
  'date',
  'count',
  'service',
  'because',
  'advice',
] as const
export type MarkKind = (typeof markKinds)[number]

/** A claim of the reading with the words it came from. */
export interface NoticeClaim {
  readonly kind: MarkKind
  readonly spans: readonly Span[]
}

/** All that the notice says of one data class on one side: taken, or not taken. */
export interface ClassClaims {
  readonly dataClass: DataClassId
  readonly found: readonly FoundClass[]
  readonly spans: readonly Span[]
}

const bySpan = (one: Span, other: Span): number => one.from - other.from || one.to - other.to

/** Each stretch once, in the order of the text. */
export const spansOf = (
  claims: readonly { readonly spans: readonly Span[] }[],
): readonly Span[] => {
  const seen = new Map(
    claims.flatMap(({ spans }) => spans).map((span) => [`${span.from} ${span.to}`, span]),
  )
  return [...seen.values()].toSorted(bySpan)
}

/** The claims of `taken` or `notTaken` gathered by class, in the order the notice first names each. */
export const byClass = (found: readonly FoundClass[]): readonly ClassClaims[] =>
  [...Map.groupBy(found, ({ dataClass }) => dataClass)].map(([dataClass, claims]) => ({
    dataClass,
    found: claims,
    spans: spansOf(claims),
  }))

/** True where the notice says one thing of the class and also the contrary. */
export const isContradictedClass = (
  { contradictions }: NoticeReading,
  dataClass: DataClassId,
): boolean => contradictions.some((one) => one.about === 'class' && one.dataClass === dataClass)

/** True where the notice gives two dates for the same thing that cannot both hold. */
export const isContradictedDate = (
  { contradictions }: NoticeReading,
  meaning: DateMeaning,
): boolean => contradictions.some((one) => one.about === 'date' && one.meaning === meaning)

/** True where the claim's words are among those of a contradiction about figures. */
export const isContradictedCount = (
  { contradictions }: NoticeReading,
  spans: readonly Span[],
): boolean =>
  contradictions.some(
    (one) =>
      one.about === 'count' &&
      one.spans.some((theirs) =>
        spans.some((ours) => ours.from < theirs.to && theirs.from < ours.to),
      ),
  )

/** Every claim of a reading, for marking its words in the text. */
export const claimsOf = (reading: NoticeReading): readonly NoticeClaim[] => {
  const of = (kind: MarkKind, claims: readonly { readonly spans: readonly Span[] }[]) =>
    claims.map(({ spans }) => ({ kind, spans }))
  return [
    ...of('doubt', reading.contradictions),
    ...of('taken', reading.taken),
    ...of('not-taken', reading.notTaken),
    ...of('date', reading.dates),
    ...of('count', reading.counts),
    ...of('service', reading.services),
    // Of a breach the words are among the others; what is no breach rests on them alone.
    ...(reading.kind === 'breach' ? [] : [{ kind: 'because' as const, spans: reading.because }]),
    { kind: 'advice', spans: reading.advice },
  ]
}
