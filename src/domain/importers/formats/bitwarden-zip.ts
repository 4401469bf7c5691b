import type { ArchiveFormat } from '../kinds/archive-format.ts'
import { bitwardenJson } from './bitwarden-json.ts'

/** Bitwarden's export with attachments: the JSON export and a folder of files for each item that has some. */
export const bitwardenZip: ArchiveFormat = {
  id: 'bitwarden-zip',
  recognises: (names) =>
    names.includes('data.json') &&
    names.every((name) => name === 'data.json' || name.startsWith('attachments/')),
  parts: (names) =>
    names.map((name) =>
      name === 'data.json'
        ? { name, use: 'read', formatId: bitwardenJson.id }
        : { name, use: 'count', what: 'attachment' },
    ),
}
