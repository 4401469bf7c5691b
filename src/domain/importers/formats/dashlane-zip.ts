import type { LeftOut } from '../imported-item.ts'
import type { ArchiveFormat } from '../kinds/archive-format.ts'
import { dashlaneCsv } from './dashlane-csv.ts'
import { isJunkFile } from './junk-file.ts'

const kinds: readonly (readonly [name: RegExp, what: LeftOut])[] = [
  [/^securenotes\.csv$/i, 'secure-note'],
  [/^payments?\.csv$/i, 'card'],
  [/^(?:personalinfo|ids?)\.csv$/i, 'identity'],
  [/wi-?fi.*\.csv$/i, 'wi-fi'],
]

const fileName = (name: string): string => name.split('/').at(-1) ?? name

const isLogins = (name: string): boolean => /^credentials\.csv$/i.test(fileName(name))

/** Dashlane: a table for each kind of entry, of which one has the accounts. */
export const dashlaneZip: ArchiveFormat = {
  id: 'dashlane-zip',
  recognises: (names) => names.some((name) => isLogins(name) && !isJunkFile(name)),
  parts: (names) =>
    names
      .filter((name) => !isJunkFile(name))
      .map((name) => {
        if (isLogins(name)) return { name, use: 'read', formatId: dashlaneCsv.id }
        const what = kinds.find(([pattern]) => pattern.test(fileName(name)))?.[1]
        return what
          ? { name, use: 'count', what, rows: true }
          : { name, use: 'count', what: 'further-file' }
      }),
}
