import { partialDate, type PartialDate } from '../../domain/model/partial-date.ts'

/** What stands in the three fields, as typed; empty texts where nothing does. */
export interface DateParts {
  readonly year: string
  /** `01` to `12`. */
  readonly month: string
  readonly day: string
}

export type DateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'wrong'; readonly problem: 'yearFirst' | 'monthFirst' | 'wrong' }

/** Splits a date into its fields; undefined gives three empty ones. */
export const partsOf = (date: PartialDate | undefined): DateParts => ({
  year: date?.slice(0, 4) ?? '',
  month: date?.slice(5, 7) ?? '',
  day: date?.slice(8, 10).replace(/^0/, '') ?? '',
})

/** Reads the fields as a date of the precision they give, or says which field is missing or wrong. */
export const readParts = ({ year, month, day }: DateParts): DateReading => {
  const [y, d] = [year.trim(), day.trim()]
  if (y === '' && month === '' && d === '') return { kind: 'empty' }
  if (y === '') return { kind: 'wrong', problem: 'yearFirst' }
  if (d !== '' && month === '') return { kind: 'wrong', problem: 'monthFirst' }
  const text = [y, month, d.padStart(d === '' ? 0 : 2, '0')].filter((part) => part !== '').join('-')
  const date = partialDate(text)
  return date ? { kind: 'date', date } : { kind: 'wrong', problem: 'wrong' }
}
