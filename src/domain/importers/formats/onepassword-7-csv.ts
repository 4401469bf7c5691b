import { folderPath } from '../folder-path.ts'
import type { LeftOut } from '../imported-item.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { findQuestions, type NamedField } from '../security-questions.ts'

/** `SECTION_ABC 1: ONE-TIME PASSWORD` is about the one-time password. */
const plainName = (name: string): string => name.replace(/^\s*(?:section_)?\S*\s*\d+:\s*/i, '')

const namedCells = (cells: readonly string[], names: readonly string[]): readonly NamedField[] =>
  cells.flatMap((value, index) =>
    value.trim() === '' ? [] : [{ name: plainName(names[index] ?? ''), value }],
  )

/** There is no column for the kind of an item; only the fields it has show it. */
const guessKind = (fields: readonly NamedField[]): LeftOut | undefined => {
  const has = (pattern: RegExp): boolean => fields.some(({ name }) => pattern.test(name))
  if (has(/^(?:card)?number$/i) && has(/^expiry date$/i)) return 'card'
  if (has(/^first name$/i) && has(/^last name$/i)) return 'identity'
  return undefined
}

/**
 * 1Password 7 for Windows, and 6, which lets its user choose the columns. Fields of a section have columns
 * of their own, `SECTION_x 1: NAME`; there is a column for every field that any item has.
 */
export const onepassword7Csv: TableFormat = {
  id: 'onepassword-7-csv',
  headers: [['UUID', 'TITLE', 'USERNAME', 'PASSWORD', 'URL', 'AUTOSUBMIT']],
  columns: {
    title: ['TITLE'],
    urls: ['URL', 'URLS'],
    userName: ['USERNAME'],
    password: ['PASSWORD'],
    folder: ['TAGS'],
    notes: ['NOTES'],
  },
  refine: (raw, _cell, cells, names) => {
    const fields = namedCells(cells, names)
    const isLogin = [raw.userName, raw.password, ...raw.urls].some((text) => text?.trim())
    const kind = isLogin ? undefined : guessKind(fields)
    if (kind) return { leftOut: kind }
    return {
      ...raw,
      folder: folderPath(raw.folder, ';'),
      questions: findQuestions(fields),
      oneTimeCodes: fields.some(
        ({ name, value }) => /^one-time password$/i.test(name) || value.startsWith('otpauth://'),
      ),
    }
  },
}
