import type { ArchiveFormat, ArchivePart } from '../kinds/archive-format.ts'
import { applePasswordsCsv } from './apple-passwords-csv.ts'
import { isJunkFile } from './junk-file.ts'

const endOf = (name: string): string => name.split('/').at(-1)?.toLowerCase() ?? ''

/** Their names are the same in every language; those of the tables and the bookmarks are not. */
const partOf = (name: string): ArchivePart => {
  const end = endOf(name)
  if (end.endsWith('.csv')) return { name, use: 'read', formatId: applePasswordsCsv.id }
  if (end === 'paymentcards.json') return { name, use: 'count', what: 'card', rows: true }
  // History and bookmarks are not even opened.
  return { name, use: 'count', what: 'further-file' }
}

/** What Safari exports on a phone and, in newer versions, on a Mac: passwords among cards, history and bookmarks. */
export const appleExportZip: ArchiveFormat = {
  id: 'apple-export-zip',
  recognises: (names) => {
    const real = names.filter((name) => !isJunkFile(name))
    return (
      real.filter((name) => endOf(name).endsWith('.csv')).length === 1 &&
      real.some((name) => /^(?:paymentcards|history|extensions)\.json$/.test(endOf(name)))
    )
  },
  parts: (names) => names.filter((name) => !isJunkFile(name)).map(partOf),
}
