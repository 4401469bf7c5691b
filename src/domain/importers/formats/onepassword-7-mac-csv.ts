import { joinFolders } from '../folder-path.ts'
import type { LeftOut } from '../imported-item.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { findQuestions } from '../security-questions.ts'

/** The kinds that are accounts are `Login` and `Password`; a file without the word has nothing else. */
const types: ReadonlyMap<string, LeftOut | 'login'> = new Map([
  ['', 'login'],
  ['login', 'login'],
  ['password', 'login'],
  ['secure note', 'secure-note'],
  ['credit card', 'card'],
  ['bank account', 'bank-account'],
  ['identity', 'identity'],
  ['driver license', 'identity'],
  ['membership', 'identity'],
  ['outdoor license', 'identity'],
  ['passport', 'identity'],
  ['reward program', 'identity'],
  ['social security number', 'identity'],
  ['software license', 'licence'],
  ['document', 'document'],
  ['wireless router', 'wi-fi'],
  ['database', 'server'],
  ['server', 'server'],
  ['ssh key', 'ssh-key'],
])

/** Tags are written as `{(` line by line, with commas between, and `)}` at the end. */
const readTags = (cell: string): string | undefined =>
  joinFolders(cell.replace(/[{}()]/g, '').split(/[,;\n]/))

/**
 * 1Password 7 for the Mac: some 140 columns, most of them named `label(id)`, three of them with spaces in
 * the name that have no width; quotes inside cells are written with a backslash.
 */
export const onepassword7MacCsv: TableFormat = {
  id: 'onepassword-7-mac-csv',
  escape: 'backslash',
  headers: [['Title', 'Type', 'URL', 'Username', 'Password', 'Notes', 'job title(jobtitle)']],
  columns: {
    title: ['Title'],
    urls: ['URL', 'URL(url)', 'website(website)'],
    userName: ['Username', 'username(username)'],
    password: ['Password', 'password(password)'],
    folder: ['Tags'],
    notes: ['Notes'],
    oneTimeCodes: ['First One-time Password'],
    created: ['Created Date'],
  },
  refine: (raw, cell, cells, names) => {
    const type = types.get(cell('Type').trim().toLowerCase()) ?? 'other'
    if (type !== 'login') return { leftOut: type }
    const fields = cells.flatMap((value, index) =>
      value.trim() === ''
        ? []
        : [{ name: (names[index] ?? '').replace(/\([^()]*\)\s*$/, ''), value }],
    )
    return { ...raw, folder: readTags(raw.folder ?? ''), questions: findQuestions(fields) }
  },
}
