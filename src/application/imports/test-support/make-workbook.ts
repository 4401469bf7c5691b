import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx'

export type SheetCell = string | number | boolean | Date | CellObject | undefined

/** A sheet of cells; a cell may be given whole, with its format or its formula. */
export const sheetOf = (rows: readonly (readonly SheetCell[])[]): WorkSheet =>
  utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { UTC: true, cellDates: true },
  )

/** A spreadsheet file as a program would write it. */
export const makeWorkbook = (
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: 'xlsx' | 'ods',
): Uint8Array => {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  return new Uint8Array(
    write(book, { type: 'array', bookType, compression: true, cellDates: true }) as ArrayBuffer,
  )
}
