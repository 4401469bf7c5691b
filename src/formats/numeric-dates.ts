import { partialDate, type PartialDate } from '../domain/model/partial-date.ts'
import type { TextDate } from '../domain/notices/text-date.ts'

/** More dates than any notice has; beyond it a text is a table of something else. */
const maxDates = 500

const isoDate =
  /(?<![\w/.-])((?:19|20)\d\d)[-/](\d\d?)[-/](\d\d?)(?:T[\d:.]{4,12}(?:Z|[+-]\d\d:?\d\d)?)?(?![\w/-])/g
const slashDate = /(?<![\w/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d\d)(?![\w/-])/g
const yearAlone =
  /\b(?:in|since|during|of|until|before|from|by|early|mid|late|spring|summer|autumn|fall|winter)[\s-]{1,2}(?:(?:early|mid|late)[\s-]{1,2})?((?:19|20)\d\d)(?![\d/.-]\d|\d)/gi

const pad = (value: string): string => value.padStart(2, '0')

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year)

/** Votes by dates that only one order can read, and by dates in words. */
export const prefersDayFirst = (text: string): boolean => {
  let votes = 0
  for (const [, first, , second] of text.slice(0, 100_000).matchAll(slashDate)) {
    if (Number(first) > 12) votes += 2
    if (Number(second) > 12) votes -= 2
  }
  const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
  const sample = text.slice(0, 100_000)
  votes += [...sample.matchAll(new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b`, 'gi'))].length
  votes -= [...sample.matchAll(new RegExp(`\\b${month}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b`, 'gi'))]
    .length
  return votes > 0
}

const slashReadings = (
  [first, second, year]: readonly [string, string, string],
  { dayFirst, isSure }: SlashOrder,
): readonly PartialDate[] => {
  const dayMonth = partialDate(`${fullYear(year)}-${pad(second)}-${pad(first)}`)
  const monthDay = partialDate(`${fullYear(year)}-${pad(first)}-${pad(second)}`)
  const both = dayFirst ? [dayMonth, monthDay] : [monthDay, dayMonth]
  const readings = [...new Set(both)].filter((date) => date !== undefined)
  return isSure ? readings.slice(0, 1) : readings
}

/** In which order the numbers of a date stand. */
interface SlashOrder {
  readonly dayFirst: boolean
  /** Nobody who writes so means the other order. */
  readonly isSure: boolean
}

/** One date that only one order can read may be a slip; so many show how their writer writes. */
const leastShown = 3

/** The order that dates with the same mark show which only one order can read; `undefined` where they show none. */
const shownOrder = (text: string, mark: string): boolean | undefined => {
  let [days, months] = [0, 0]
  for (const [, first, between, second] of text.slice(0, 100_000).matchAll(slashDate)) {
    if (between !== mark) continue
    if (Number(first) > 12) days += 1
    if (Number(second) > 12) months += 1
  }
  if (days >= leastShown && months === 0) return true
  return months >= leastShown && days === 0 ? false : undefined
}

/**
 * Dates written as numbers, with their places: ISO, `03.04.2024` with the day first, and `03/04/2024` in the order
 * that other dates of the text show, else in the order preferred with the other as `orElse`. Numbers that are no date in either order are left out.
 */
export const numericDates = (text: string, dayFirst: boolean): readonly TextDate[] => {
  const dates: TextDate[] = []
  const spanOf = (index: number, whole: string) => ({ from: index, to: index + whole.length })
  for (const { 0: whole, 1: year = '', 2: month = '', 3: day = '', index } of text.matchAll(
    isoDate,
  )) {
    const date = partialDate(`${year}-${pad(month)}-${pad(day)}`)
    if (date) dates.push({ date, span: spanOf(index, whole), ofLetter: false })
    if (dates.length >= maxDates) return dates
  }
  const shown = new Map(['/', '-'].map((mark) => [mark, shownOrder(text, mark)]))
  for (const match of text.matchAll(slashDate)) {
    const { 0: whole, 1: first = '', 2: mark = '', 3: second = '', 4: year = '', index } = match
    // Points stand between day, month and year wherever they are used.
    const order = mark === '.' ? true : shown.get(mark)
    const [date, orElse] = slashReadings([first, second, year], {
      dayFirst: order ?? dayFirst,
      isSure: order !== undefined,
    })
    if (date) dates.push({ date, orElse, span: spanOf(index, whole), ofLetter: false })
    if (dates.length >= maxDates) break
  }
  return dates.toSorted((a, b) => a.span.from - b.span.from)
}

/** Years after a word that asks for a time: `in late 2015`. */
export const yearsAlone = (text: string): readonly TextDate[] => {
  const dates: TextDate[] = []
  for (const { 0: whole, 1: year = '', index } of text.matchAll(yearAlone)) {
    const date = partialDate(year)
    const to = index + whole.length
    if (date) dates.push({ date, span: { from: to - 4, to }, ofLetter: false })
    if (dates.length >= maxDates) break
  }
  return dates
}
