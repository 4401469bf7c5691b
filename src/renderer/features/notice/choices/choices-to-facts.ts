import type { z } from 'zod'
import type { breachFactsInput } from '../../../../contract/breaches.ts'
import type { Certainty } from '../../../../domain/model/breach.ts'
import type { PersonRole } from '../../../../domain/model/person.ts'
import {
  dateMeanings,
  type Assertion,
  type DateMeaning,
  type NoticeReading,
  type Span,
} from '../../../../domain/notices/notice-reading.ts'
import {
  byClass,
  isContradictedClass,
  isContradictedCount,
  type ClassClaims,
} from '../text/notice-claims.ts'
import { quotesOf, quoteText } from '../text/quote-around.ts'
import { surestOf } from './surest-of.ts'
import { assertionFor } from './first-choices.ts'
import type { NoticeAuthor, NoticeChoices } from './notice-choices.ts'

export type NoticeFacts = z.infer<typeof breachFactsInput>

/** Sentences around the words of the notice, in the reader's language. */
export interface FactWords {
  readonly hedged: (quote: string) => string
  readonly claimed: (quote: string) => string
  readonly contradicted: string
  readonly notTaken: (quote: string, roles: readonly PersonRole[]) => string
  readonly hedgedNotTaken: (quote: string) => string
  readonly unsureDate: (meaning: DateMeaning, quote: string) => string
  readonly contradiction: (quotes: string) => string
  /** One quote in the reader's quotation marks. */
  readonly quoted: (quote: string) => string
}

export interface NoticeToWrite {
  readonly text: string
  readonly reading: NoticeReading
  readonly choices: NoticeChoices
  /** Where it was read. */
  readonly source: string
  readonly words: FactWords
}

/** Sentences of a breach may have 600 characters; some are around the quote. */
const maxQuote = 240
const maxSentence = 600

const clipped = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text

const firstQuote = (text: string, spans: readonly Span[]): string => {
  const [quote] = quotesOf(text, spans)
  return quote ? clipped(quoteText(quote), maxQuote) : ''
}

/**
 * What a statement is worth: only a plain one of the service itself is an admission; an authority's is shown by
 * others; whatever is hedged, told as somebody's word, contradicted or told by others is no more than a claim.
 */
export const certaintyOf = (
  assertion: Assertion | undefined,
  author: NoticeAuthor,
  isContradicted: boolean,
): Certainty => {
  if (isContradicted || assertion === 'hedged' || assertion === 'claimed') return 'claimed'
  return author === 'service' ? 'admitted' : author === 'authority' ? 'shown-by-others' : 'claimed'
}

const countLabel = (certainty: Certainty): NoticeFacts['counts'][number]['label'] =>
  certainty === 'admitted'
    ? 'confirmed-by-company'
    : certainty === 'shown-by-others'
      ? 'regulator'
      : 'claimed'

const noteFor = (
  { text, words }: NoticeToWrite,
  claims: ClassClaims | undefined,
  assertion: Assertion | undefined,
  isContradicted: boolean,
): string | undefined => {
  if (isContradicted) return words.contradicted
  if (!claims || assertion === undefined || assertion === 'stated') return undefined
  const said = claims.found.filter((one) => one.assertion === assertion)
  const quote = firstQuote(
    text,
    said.flatMap(({ spans }) => spans),
  )
  return assertion === 'hedged' ? words.hedged(quote) : words.claimed(quote)
}

const classesOf = (notice: NoticeToWrite, author: NoticeAuthor): NoticeFacts['classes'] => {
  const { reading, choices } = notice
  const claims = new Map(byClass(reading.taken).map((one) => [one.dataClass, one]))
  return choices.classes
    .filter(({ isTicked }) => isTicked)
    .flatMap(({ dataClass, roles, storedAs }) =>
      roles.map((role) => {
        const found = claims.get(dataClass)
        const isContradicted = isContradictedClass(reading, dataClass)
        // A role the guardian has added is told of as the class is.
        const assertion = assertionFor(found?.found ?? [], role) ?? surestOf(found?.found ?? [])
        const note = noteFor(notice, found, assertion, isContradicted)
        return {
          dataClass,
          role,
          certainty: certaintyOf(assertion, author, isContradicted),
          ...(storedAs && { storedAs }),
          ...(note !== undefined && { note: clipped(note, maxSentence) }),
        }
      }),
    )
}

const notTakenOf = ({ text, reading, choices, words }: NoticeToWrite): NoticeFacts['notTaken'] => {
  const ticked = new Set(
    choices.notTaken.flatMap(({ dataClass, isTicked }) => (isTicked ? [dataClass] : [])),
  )
  return byClass(reading.notTaken)
    .filter(({ dataClass }) => ticked.has(dataClass))
    .map(({ dataClass, found, spans }) => {
      const quote = firstQuote(text, spans)
      const isPlain = found.every(({ assertion }) => assertion === 'stated')
      const roles = [...new Set(found.flatMap(({ role }) => role ?? []))]
      const isOfAll = found.some(({ role }) => role === undefined)
      const sentence = isPlain
        ? words.notTaken(quote, isOfAll ? [] : roles)
        : words.hedgedNotTaken(quote)
      return { dataClass, text: clipped(sentence, maxSentence) }
    })
}

const datesOf = ({ reading, choices }: NoticeToWrite) =>
  Object.fromEntries(
    dateMeanings.flatMap((meaning) => {
      const found = reading.dates.findIndex(
        (one, place) => one.meaning === meaning && choices.dates[place]?.isTicked,
      )
      const date = choices.ownDates[meaning] ?? choices.dates[found]?.date
      return date ? [[meaning, date] as const] : []
    }),
  ) as Partial<Record<DateMeaning, NoticeFacts['disclosed']>>

const unsureDates = ({ text, reading, choices, words }: NoticeToWrite) =>
  reading.dates.flatMap(({ meaning, assertion, spans }, place) =>
    assertion !== 'stated' &&
    choices.dates[place]?.isTicked === true &&
    choices.ownDates[meaning] === undefined
      ? [words.unsureDate(meaning, firstQuote(text, spans))]
      : [],
  )

const doubtsOf = ({ text, reading, choices, words }: NoticeToWrite) =>
  reading.contradictions.flatMap(({ spans }, place) => {
    if (choices.doubts[place] !== true) return []
    const quotes = quotesOf(text, spans).slice(0, 2)
    return [
      words.contradiction(
        quotes.map((quote) => words.quoted(clipped(quoteText(quote), maxQuote))).join(' '),
      ),
    ]
  })

/** What is confirmed, as facts of a breach. The author must have been named. */
export const choicesToFacts = (notice: NoticeToWrite, author: NoticeAuthor): NoticeFacts => {
  const { reading, choices, source } = notice
  const dates = datesOf(notice)
  return {
    access: { from: dates['access-from'], to: dates['access-to'] },
    discovered: dates.discovered,
    disclosed: dates.disclosed,
    classes: classesOf(notice, author),
    notTaken: notTakenOf(notice),
    counts: reading.counts.flatMap(({ of, value, assertion, spans }, place) => {
      if (choices.counts[place] !== true) return []
      const isContradicted = isContradictedCount(reading, spans)
      return [{ of, value, label: countLabel(certaintyOf(assertion, author, isContradicted)) }]
    }),
    contested: [...unsureDates(notice), ...doubtsOf(notice)].map((sentence) => ({
      text: clipped(sentence, maxSentence),
    })),
    source,
  }
}
