import { joinFolders } from '../folder-path.ts'
import type { TableFormat } from '../kinds/table-format.ts'
import { isPlainRoot } from './keepass-root.ts'

/** The bin as KeePassXC names it in English, German and French; it lies in the first group. */
const bins: ReadonlySet<string> = new Set(['recycle bin', 'papierkorb', 'corbeille'])

/**
 * KeePassXC, and KeePassX 2 without `TOTP` and dates. The path of a group begins with the first group of
 * all (`Root`, or a name somebody gave it). `Last Modified` is about the entry, not the password.
 */
export const keepassxcCsv: TableFormat = {
  id: 'keepassxc-csv',
  headers: [['Group', 'Title', 'Username', 'Password', 'URL', 'Notes']],
  columns: {
    title: ['Title'],
    urls: ['URL'],
    userName: ['Username'],
    password: ['Password'],
    notes: ['Notes'],
    oneTimeCodes: ['TOTP'],
    created: ['Created'],
  },
  refine: (raw, cell) => {
    const [first = '', ...inner] = cell('Group').split('/')
    const inBin = bins.has(inner[0]?.trim().toLowerCase() ?? '')
    const groups = isPlainRoot(first) ? inner : [first, ...inner]
    return { ...raw, folder: joinFolders(groups), skip: inBin ? 'in-trash' : undefined }
  },
}
