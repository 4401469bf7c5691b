import type { PartialDate } from '../model/partial-date.ts'
import { earliestDay } from '../model/partial-date.ts'
import { contradictionsIn } from './contradictions-in.ts'
import { findClasses } from './find-classes.ts'
import { findCounts } from './find-counts.ts'
import { findDateMeanings } from './find-date-meanings.ts'
import { findServices } from './find-services.ts'
import type { Lexicon } from './lexicon.ts'
import { noticeKind } from './notice-kind.ts'
import type { NoticeReading, Span } from './notice-reading.ts'
import { annotate, type AnnotatedText } from './annotated-text.ts'
import { hostsIn, serviceMentions, type KnownService } from './service-mentions.ts'
import type { TextDate } from './text-date.ts'

export interface NoticeInput {
  /** What the guardian pasted or dropped, at most 200,000 characters; spans point into it. */
  readonly text: string
  /** The host of the sender's address, where it came by e-mail. */
  readonly sender?: string | undefined
  /** The dates in the text, in its order. */
  readonly dates: readonly TextDate[]
  readonly lexicon: Lexicon
  /** The household's catalogue; only names and domains are looked at. */
  readonly services: readonly KnownService[]
  /** Nothing that was lost can lie after it, so later dates are left out. */
  readonly today: PartialDate
}

const adviceIn = ({ text, segments }: AnnotatedText): readonly Span[] =>
  segments
    .filter(({ cues, kind }) => kind !== 'heading' && cues.some(({ value }) => value === 'advice'))
    .map(({ from, to }) => {
      const sentence = text.slice(from, to)
      return { from: to - sentence.trimStart().length, to: from + sentence.trimEnd().length }
    })

/**
 * Reads a breach notice by rules: which service, when, how many, which data of whom, what was not taken, what to
 * do. Every claim names the words it comes from; hedged and contradictory statements stay what they are. What
 * is no breach notice gives its reason and empty lists. The same input always gives the same reading; work
 * grows with the text, and no text makes it throw.
 */
export const readNotice = (input: NoticeInput): NoticeReading => {
  const { text, sender, lexicon, services } = input
  const notice = annotate(text, lexicon)
  const hosts = hostsIn(text)
  const mentions = serviceMentions(notice, hosts, services, new Set(lexicon.names.ordinary))
  const named = [...new Set(mentions.map(({ service }) => service))]
  const { kind, because } = noticeKind(notice, hosts, lexicon, { sender, named })
  if (kind !== 'breach') {
    const none = { services: [], dates: [], counts: [], taken: [], notTaken: [], advice: [] }
    return { kind, because, ...none, contradictions: [] }
  }
  const past = input.dates.filter(({ date }) => earliestDay(date) <= input.today)
  const dates = findDateMeanings(notice, past, lexicon)
  const counts = findCounts(notice, input.dates, lexicon)
  const { taken, notTaken } = findClasses(notice, lexicon)
  return {
    kind,
    because,
    services: findServices(notice, hosts, lexicon, { sender, services }),
    dates,
    counts,
    taken,
    notTaken,
    advice: adviceIn(notice),
    contradictions: contradictionsIn({ taken, notTaken, dates, counts }),
  }
}
