/**
 * A table pasted as text, as a file like any other: cells that were copied from a spreadsheet are parted
 * by tabs. What really parts them shows when it is read. Undefined where there is nothing in it.
 */
export const tableFile = (text: string, name: string): File | undefined =>
  text.trim() === '' ? undefined : new File([text], name, { type: 'text/tab-separated-values' })
