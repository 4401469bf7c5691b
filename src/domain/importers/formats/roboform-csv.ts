import { folderPath } from '../folder-path.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { findQuestions, type NamedField } from '../security-questions.ts'

/** A value that begins with `@` or `'` gets a `'` in front, so that no spreadsheet takes it for a formula. */
const withoutGuard = (text: string): string => text.replace(/^'(?=['@])/, '')

/**
 * A field of a form: `Label$,,,txt,value` since 2023, `Label$:txt:value` before. Blank for a cell that is
 * neither.
 */
const readField = (cell: string): readonly NamedField[] => {
  const found =
    /^([^,:]{0,200}?)\$?(?:,[^,]{0,200},[^,]{0,200},[a-z]{1,5},|:[a-z]{1,5}:)(.*)$/s.exec(cell)
  const [, name = '', value = ''] = found ?? []
  return name === '' || value === '' ? [] : [{ name, value: withoutGuard(value) }]
}

const isOneTimeKey = ({ name }: NamedField): boolean => /\btotp\b/i.test(name)

/**
 * RoboForm, with `RfFieldsV2` and with `Rf_fields` before. The fields of a form stand in further cells
 * behind the last column, as many as there are. A row with a name and an address alone is a bookmark, one
 * with a name and a note alone is a note.
 */
export const roboformCsv: TableFormat = {
  id: 'roboform-csv',
  headers: [['Name', 'Url', 'Login', 'Pwd', 'Note', 'Folder']],
  columns: {
    title: ['Name'],
    urls: ['Url', 'MatchUrl'],
    userName: ['Login'],
    password: ['Pwd'],
    folder: ['Folder'],
    notes: ['Note'],
  },
  surplus: 'read',
  refine: (raw, _cell, cells, names) => {
    const title = withoutGuard(raw.title ?? '')
    const at = names.findIndex((name) => /^rf_?fields/i.test(name.trim()))
    const fields = (at < 0 ? [] : cells.slice(at)).flatMap(readField)
    const urls = raw.urls.map(withoutGuard)
    if (!raw.userName && !raw.password && fields.length === 0) {
      if (urls.some((url) => url !== '')) return { leftOut: 'other', title }
      if (raw.notes) return { leftOut: 'secure-note', title }
    }
    return {
      ...raw,
      title,
      urls,
      userName: withoutGuard(raw.userName ?? ''),
      password: withoutGuard(raw.password ?? ''),
      folder: folderPath(withoutGuard(raw.folder ?? ''), '/'),
      notes: withoutGuard(raw.notes ?? ''),
      questions: findQuestions(fields),
      oneTimeCodes: fields.some(isOneTimeKey),
    }
  },
}
