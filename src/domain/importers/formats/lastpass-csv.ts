import { folderPath } from '../folder-path.ts'
import { decodeEntities, isEscapedHtml } from '../html-entities.ts'
import type { LeftOut } from '../imported-item.ts'
import type { TableFormat } from '../kinds/table-format.ts'

/** What stands behind `NoteType:` in the first line of a note; anything else is a note. */
const noteTypes: ReadonlyMap<string, LeftOut> = new Map([
  ['address', 'identity'],
  ['bank account', 'bank-account'],
  ['credit card', 'card'],
  ["driver's license", 'identity'],
  ['passport', 'identity'],
  ['server', 'server'],
  ['database', 'server'],
  ['social security', 'identity'],
  ['software license', 'licence'],
  ['ssh key', 'ssh-key'],
  ['wi-fi password', 'wi-fi'],
])

const kindOfNote = (extra: string): LeftOut => {
  const type = /^\s*NoteType:([^\n]{1,60})/.exec(extra)?.[1] ?? ''
  return noteTypes.get(type.trim().toLowerCase()) ?? 'secure-note'
}

/**
 * LastPass, with and without `totp`. What is no login has the address `http://sn`, a folder `http://group`, a
 * login without a site `http://`. Folders are divided by `\`. Exports through the browser extension or the print view are
 * written in HTML (`&amp;` for `&`, in passwords too): they are put right where the whole file shows it.
 * The second header is that of the form-fill profiles, a file of its own without any login.
 */
export const lastpassCsv: TableFormat = {
  id: 'lastpass-csv',
  headers: [
    ['url', 'username', 'password', 'extra', 'name', 'grouping'],
    ['profilename', 'profilelanguage'],
  ],
  columns: {
    title: ['name', 'profilename'],
    urls: ['url'],
    userName: ['username'],
    password: ['password'],
    folder: ['grouping'],
    notes: ['extra'],
    oneTimeCodes: ['totp'],
  },
  refineFile: (rows) => {
    const escaped = isEscapedHtml(rows.map(({ cells }) => cells))
    const decode = (text: string | undefined): string | undefined =>
      escaped && text !== undefined ? decodeEntities(text) : text
    return (raw, _cell, _cells, names) => {
      const title = decode(raw.title)
      if (names.some((name) => name.trim() === 'profilename')) return { leftOut: 'identity', title }
      const url = raw.urls[0]?.trim() ?? ''
      if (url === 'http://sn') return { leftOut: kindOfNote(raw.notes ?? ''), title }
      if (url === 'http://group') return { leftOut: 'folder', title }
      return {
        ...raw,
        title,
        urls: url === 'http://' ? [] : raw.urls.map((each) => decode(each) ?? ''),
        userName: decode(raw.userName),
        password: decode(raw.password),
        folder: folderPath(decode(raw.folder), '\\'),
        notes: decode(raw.notes),
      }
    }
  },
}
