import type { Cell, Figure } from './section.ts'

/** What is not told anyway: no figure of a page is better known than to three digits. */
const digits = 3

/** A number as a page shows it: three digits that count, whole from 100 on, with commas. */
export const numberText = (value: number): string =>
  Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en')
    : Number(value.toPrecision(digits)).toLocaleString('en', { maximumSignificantDigits: digits })

/** `412 (398 to 451)`; where nothing varies, or there was one run, the number alone. */
export const figureText = ({ median, low, high }: Figure): string => {
  const [middle, least, most] = [median, low, high].map(numberText)
  return least === most ? `${middle}` : `${middle} (${least} to ${most})`
}

/** What a cell of a table reads; a dash where nothing was measured, which kept as JSON is `null`. */
export const cellText = (cell: Cell | null): string => {
  if (cell === undefined || cell === null) return '–'
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' ? numberText(cell) : figureText(cell)
}
