import { useTranslation } from 'react-i18next'
import {
  earliestDay,
  partialDate,
  precisionOf,
  type PartialDate,
  type Precision,
} from '../../domain/model/partial-date.ts'

export type DateStyle = 'long' | 'short'

export interface DateWords {
  /** `27 December 2013`, `December 2013` or `2013`, as the reader's locale writes it. */
  readonly date: (date: PartialDate, style?: DateStyle) => string
  /** `12 – 29 November 2015`; one end alone is written as such; undefined where both are unknown. */
  readonly range: (from: PartialDate | undefined, to: PartialDate | undefined) => string | undefined
  /** A text as it comes over the wire: a date is written out, anything else is given back. */
  readonly dateOrText: (text: string) => string
  readonly number: (value: number) => string
  /** `14 months ago`. */
  readonly ago: (count: number, unit: 'month' | 'year') => string
  /** `name, e-mail and password`. */
  readonly list: (words: readonly string[], type?: 'conjunction' | 'disjunction') => string
}

const fields: Readonly<Record<Precision, readonly ('year' | 'month' | 'day')[]>> = {
  year: ['year'],
  month: ['year', 'month'],
  day: ['year', 'month', 'day'],
}

// Midday: no zone shift can turn it into a neighbouring day.
const instant = (date: PartialDate): Date => new Date(`${earliestDay(date)}T12:00:00Z`)

const optionsFor = (precision: Precision, style: DateStyle): Intl.DateTimeFormatOptions => ({
  timeZone: 'UTC',
  year: 'numeric',
  ...(fields[precision].includes('month') && { month: style }),
  ...(fields[precision].includes('day') && { day: 'numeric' }),
})

/**
 * The locale for dates and numbers: the reader's own where it is of the interface's language
 * (`en-GB` writes the day first), else the interface's language.
 */
export const formattingLocale = (language: string, reader: readonly string[]): string =>
  reader.find((locale) => locale.split('-')[0] === language.split('-')[0]) ?? language

/** Formatters for one locale (BCP 47). Each is slow to make and quick to use, so it is made once. */
export const dateWords = (locale: string): DateWords => {
  const formatters: Partial<Record<`${Precision} ${DateStyle}`, Intl.DateTimeFormat>> = {}
  const formatterFor = (precision: Precision, style: DateStyle): Intl.DateTimeFormat =>
    (formatters[`${precision} ${style}`] ??= new Intl.DateTimeFormat(
      locale,
      optionsFor(precision, style),
    ))
  const lists: Partial<Record<Intl.ListFormatType, Intl.ListFormat>> = {}
  let numbers: Intl.NumberFormat | undefined
  let relative: Intl.RelativeTimeFormat | undefined
  const date = (value: PartialDate, style: DateStyle = 'long'): string =>
    formatterFor(precisionOf(value), style).format(instant(value))
  return {
    date,
    range: (from, to) => {
      if (!from || !to) return from ? `${date(from)} –` : to && `– ${date(to)}`
      if (from === to) return date(from)
      if (precisionOf(from) !== precisionOf(to)) return `${date(from)} – ${date(to)}`
      return formatterFor(precisionOf(from), 'long').formatRange(instant(from), instant(to))
    },
    dateOrText: (text) => {
      // A bare year is also just a number: written out it reads the same.
      const found = partialDate(text)
      return found ? date(found) : text
    },
    number: (value) => (numbers ??= new Intl.NumberFormat(locale)).format(value),
    ago: (count, unit) => (relative ??= new Intl.RelativeTimeFormat(locale)).format(-count, unit),
    list: (words, type = 'conjunction') =>
      (lists[type] ??= new Intl.ListFormat(locale, { type })).format(words),
  }
}

const wordsByLocale = new Map<string, DateWords>()

/** Dates, numbers and lists as the reader writes them; the same object for all components. */
export const useDateWords = (): DateWords => {
  const { i18n } = useTranslation()
  const locale = formattingLocale(i18n.language, navigator.languages)
  const words = wordsByLocale.get(locale) ?? dateWords(locale)
  wordsByLocale.set(locale, words)
  return words
}

/** Writes one date out by its precision: `usePartialDate()(account.opened)`. */
export const usePartialDate = (): DateWords['date'] => useDateWords().date
