import type { ArchiveFormat } from '../kinds/archive-format.ts'
import { isJunkFile } from './junk-file.ts'

const readable = /\.(?:csv|tsv|txt|json|xml|1pif|kdbx)$/i

/** More than this is a backup of something, not an export. */
const maxRead = 20

/** An export, or a few, that somebody packed into an archive. Recognised last: any archive with such names. */
export const packedFiles: ArchiveFormat = {
  id: 'packed-files',
  recognises: (names) => {
    const count = names.filter((name) => readable.test(name) && !isJunkFile(name)).length
    return count > 0 && count <= maxRead
  },
  parts: (names) =>
    names
      .filter((name) => !isJunkFile(name))
      .map((name) =>
        readable.test(name) ? { name, use: 'read' } : { name, use: 'count', what: 'further-file' },
      ),
}
