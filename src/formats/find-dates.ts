import { en } from 'chrono-node'
import { earliestDay, partialDate, type PartialDate } from '../domain/model/partial-date.ts'
import type { TextDate } from '../domain/notices/text-date.ts'
import { dateWindows } from './date-windows.ts'
import { numericDates, prefersDayFirst, yearsAlone } from './numeric-dates.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

type Found = ReturnType<typeof en.parse>[number]
type Parts = Found['start']

const dateOfParts = (year: number, parts: Parts): PartialDate | undefined => {
  const month = parts.isCertain('month') ? parts.get('month') : null
  if (month === null) return undefined
  const day = parts.isCertain('day') ? parts.get('day') : null
  return partialDate(`${year}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`)
}

const yearOf = (parts: Parts): number | undefined =>
  parts.isCertain('year') ? (parts.get('year') ?? undefined) : undefined

/** Where a year is left out, the one that was last written, or that of the letter; never a guess of ours. */
const withYear = (parts: Parts, year: number | undefined, letter: PartialDate | undefined) => {
  const own = yearOf(parts)
  if (own !== undefined) return dateOfParts(own, parts)
  if (year !== undefined) return dateOfParts(year, parts)
  if (letter === undefined) return undefined
  const sameYear = dateOfParts(Number(letter.slice(0, 4)), parts)
  if (sameYear === undefined || earliestDay(sameYear) <= letter) return sameYear
  return dateOfParts(Number(letter.slice(0, 4)) - 1, parts)
}

const monthWord = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
const nearDay = /\b(?:yesterday|today|tonight|this morning|last night)\b/i

const dayBefore = (day: PartialDate, days: number): PartialDate | undefined => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return partialDate(new Date(Date.UTC(year, month - 1, date - days)).toISOString().slice(0, 10))
}

const relativeDate = (found: Found, letter: PartialDate): PartialDate | undefined => {
  const weekday = found.start.isCertain('weekday') ? found.start.get('weekday') : null
  if (weekday !== null) {
    const [year = 0, month = 1, date = 1] = letter.split('-').map(Number)
    const today = new Date(Date.UTC(year, month - 1, date)).getUTCDay()
    return dayBefore(letter, (today - weekday + 7) % 7)
  }
  return /yesterday|last night/i.test(found.text) ? dayBefore(letter, 1) : letter
}

/** `May` and `March` are words too: a month alone counts only after a word that asks for a time. */
const monthAlone =
  /(?:\b(?:in|of|since|during|early|late|mid|until|between|and|to|from|by)[\s-]+)$/i

const blanked = (
  text: string,
  spans: readonly { readonly from: number; readonly to: number }[],
) => {
  let result = ''
  let at = 0
  for (const { from, to } of spans) {
    result += text.slice(at, from) + hide(text.slice(from, to))
    at = to
  }
  return result + text.slice(at)
}

/** `between 12 and 29 November` reads like `12 to 29 November`; same length, so that places stay. */
const hide = (text: string): string => '\u00a4'.repeat(text.length)

const joined = (window: string): string =>
  window
    .replace(/\n/g, ' ')
    // "Evening on 14 November" makes the library forget the day.
    .replace(/\b(?:this morning|last night)\b/gi, (words) =>
      (/this/i.test(words) ? 'today' : 'yesterday').padEnd(words.length),
    )
    .replace(/\bweds\b/gi, 'wed ')
    .replace(
      /\b(?:morning|afternoon|evening|night|noon|midnight|(?:an?|one|two|three|\d{1,2}) (?:day|week|month|hour)s? (?:later|earlier|before|after))\b/gi,
      (word) => hide(word),
    )
    .replace(/[\u2012-\u2015]/g, '-')
    .replace(/(\bbetween\b[^.;]{1,40}?) and (?=\S)/gi, '$1 to  ')

interface Reading {
  readonly text: string
  readonly letter: PartialDate | undefined
}

const wordDates = ({ text, letter }: Reading): readonly TextDate[] => {
  let year: number | undefined
  const dates: TextDate[] = []
  for (const window of dateWindows(text)) {
    for (const found of en.parse(joined(text.slice(window.from, window.to)), new Date(0))) {
      const { start } = found
      const end = found.end ?? undefined
      const skipped = /^on\s+/i.exec(found.text)?.[0].length ?? 0
      const from = window.from + found.index + skipped
      const span = { from, to: window.from + found.index + found.text.length }
      const isWeekday = start.isCertain('weekday') && !start.isCertain('month')
      if (nearDay.test(found.text) || isWeekday) {
        const date = letter && relativeDate(found, letter)
        if (date) dates.push({ date, span, ofLetter: false })
      } else if (start.isCertain('month') && monthWord.test(found.text)) {
        year = yearOf(end ?? start) ?? yearOf(start) ?? year
        const isBare = !start.isCertain('day') && yearOf(start) === undefined && end === undefined
        if (isBare && !monthAlone.test(text.slice(Math.max(0, from - 20), from))) continue
        const first = withYear(start, yearOf(start) ?? (end && yearOf(end)) ?? year, letter)
        const last = end && withYear(end, year, letter)
        if (first) dates.push({ date: first, span, until: last && { date: last }, ofLetter: false })
      }
    }
  }
  return dates
}

const link =
  /^\s{0,3}(?:to|(?:up )?(?:to|until|till) (?:and|&) including|(?:up|through) to|up until|until|through|thru|till|and|[-\u2012-\u2015])\s{1,3}$|^\s?[-\u2012-\u2015]\s?$/i
const opensRange = /\b(?:between|from)\b[\s:]*(?:the\s+)?$/i

/** Two dates that the text joins to a stretch of time, such as `between 2024-12-19 and 2024-12-28`. */
const joinRanges = (text: string, dates: readonly TextDate[]): readonly TextDate[] => {
  const result: TextDate[] = []
  for (const date of dates) {
    const before = result.at(-1)
    const between = before === undefined ? '' : text.slice(before.span.to, date.span.from)
    const opened =
      before && opensRange.test(text.slice(Math.max(0, before.span.from - 20), before.span.from))
    const joins = link.test(between) && (opened === true || !/and/i.test(between))
    if (before && !before.until && !date.until && joins) {
      const span = { from: before.span.from, to: date.span.to }
      // Whoever writes the one end month first writes the other so too.
      const orElse = date.orElse === undefined ? undefined : before.orElse
      result[result.length - 1] = {
        ...before,
        orElse,
        span,
        until: { date: date.date, orElse: date.orElse },
      }
    } else result.push(date)
  }
  return result
}

const letterLabel =
  /^\W*(?:date|dated|published|posted|issued|sent)(?:\s+on)?\s*[:,]?\s*(?:[a-z]{3,9},?\s*)?$/i
/** `[24/01/2025, 18:22]`: the stamp of a message in a chat. */
const chatStamp = /^,?\s\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?(?:\]|\s-)/i
/** `Utrecht, 11 November`; `By A. Writer, Thursday 17 July`. */
const placeHead =
  /^\s*(?:(?:by|posted by|words by|report by)\s)?[\p{L}][\p{L}' .’-]{1,50}[,|·•–-]\s*(?:(?:the|on|le|den)\s)?(?:[a-z]{3,9},?\s)?$/iu
const letterHead =
  /^(?:\W*(?:date|dated|published|posted|issued|updated|sent)(?:\s+on)?\s*[:,]?\s*)?(?:[a-z]{3,9},?\s*)?$/i

const standsAlone = (text: string, { span, until }: TextDate): boolean => {
  if (until || span.from > 2500) return false
  const before = text.slice(text.lastIndexOf('\n', span.from - 1) + 1, span.from)
  const lineEnd = text.indexOf('\n', span.to)
  const after = text.slice(span.to, lineEnd === -1 ? undefined : lineEnd).slice(0, 60)
  const isLabelled = letterLabel.test(before)
  const opens = before.trim() === '' && /^\s?[.:\u2012-\u2015]\s/.test(after)
  const isAlone = /^[\s.,|-]{0,5}(?:\d{1,2}[:.]\d\d\b.{0,15})?$/.test(after)
  const isStamp = /^\s*\[?$/.test(before) && chatStamp.test(after)
  if (isStamp || (placeHead.test(before) && after.trim() === '')) return true
  return opens || isLabelled || (letterHead.test(before) && isAlone)
}

const withLetter = (text: string, dates: readonly TextDate[]): readonly TextDate[] => {
  const letter = dates.find((date) => date.date.length === 10 && standsAlone(text, date))
  return letter
    ? dates.map((date) => (date === letter ? { ...date, ofLetter: true } : date))
    : dates
}

const overlaps = (one: TextDate, others: readonly TextDate[]): boolean =>
  others.some(({ span }) => span.from < one.span.to && one.span.from < span.to)

const inOrder = (dates: readonly TextDate[]): readonly TextDate[] =>
  dates.toSorted((a, b) => a.span.from - b.span.from)

/**
 * The dates of an English text, in its order: in words in either order, as numbers (both readings where both
 * are dates, the likelier first by what else the text writes), months and years alone, and stretches of
 * time. A date without a year takes the year last written before it, else the letter's. `yesterday` and
 * weekdays count only where the day of the letter is known: `sentOn`, or a date that stands by itself at the
 * top. Work is bounded by the number of digits and month names looked at, never throws.
 */
export const findDates = (text: string, sentOn?: PartialDate): readonly TextDate[] => {
  const numbers = numericDates(text, prefersDayFirst(text))
  const read = (letter: PartialDate | undefined) => {
    const words = wordDates({
      text: blanked(
        text,
        numbers.map(({ span }) => span),
      ),
      letter,
    })
    const known = inOrder([...numbers, ...words])
    const years = yearsAlone(text).filter((date) => !overlaps(date, known))
    return withLetter(text, joinRanges(text, inOrder([...known, ...years])))
  }
  const first = read(sentOn)
  const letter = sentOn ?? first.find(({ ofLetter }) => ofLetter)?.date
  return letter === undefined || letter === sentOn ? first : read(letter)
}
