import { unzipSync } from 'fflate'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'

export interface Archive {
  readonly ok: true
  /** Of the files inside, as they are written there, in their order; folders left out. */
  readonly names: readonly string[]
  /** Unpacks one file. Fails with `too-large`, `truncated`, or `unknown-format` for a name that is not inside. */
  readonly unpack: (name: string) => { readonly ok: true; readonly bytes: Uint8Array } | Unreadable
}

export interface ArchiveLimits {
  readonly files: number
  /** Of one file, unpacked. */
  readonly fileBytes: number
  /** Of all that is unpacked. */
  readonly totalBytes: number
  /** How many times larger a file may become. Tables of accounts reach 20. */
  readonly ratio: number
}

/** An export with attachments has thousands of files, of which one or a few are read. */
export const archiveLimits: ArchiveLimits = {
  files: 50_000,
  fileBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  ratio: 200,
}

interface Entry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
}

class TooManyFiles extends Error {}

/** Reads the directory at the end of the archive only; unpacks nothing. */
const listEntries = (bytes: Uint8Array, limits: ArchiveLimits): readonly Entry[] | Unreadable => {
  const entries: Entry[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (entries.length >= limits.files) throw new TooManyFiles()
        if (!name.endsWith('/')) entries.push({ name, packed: size, unpacked: originalSize })
        return false
      },
    })
    return entries
  } catch (error) {
    // The directory is the last thing in the file, so a file that was cut off has none.
    return unreadable(error instanceof TooManyFiles ? 'too-large' : 'truncated')
  }
}

/**
 * Opens a ZIP archive. Names are only ever compared, never used as paths, so `../` in them leads nowhere.
 * Sizes are checked before anything is unpacked, and the unpacked size is the room that is given, so a
 * file that lies about it is cut off. Fails with `truncated`, `too-large` or `empty`; never throws.
 */
export const openArchive = (
  bytes: Uint8Array,
  limits: ArchiveLimits = archiveLimits,
): Archive | Unreadable => {
  const entries = listEntries(bytes, limits)
  if ('ok' in entries) return entries
  if (entries.length === 0) return unreadable('empty')
  let total = 0
  return {
    ok: true,
    names: entries.map(({ name }) => name),
    unpack: (name) => {
      const entry = entries.find((each) => each.name === name)
      if (!entry) return unreadable('unknown-format')
      const tooLarge =
        entry.unpacked > limits.fileBytes ||
        total + entry.unpacked > limits.totalBytes ||
        entry.unpacked > Math.max(entry.packed, 1024) * limits.ratio
      if (tooLarge) return unreadable('too-large')
      total += entry.unpacked
      try {
        let taken = false
        const unpacked = unzipSync(bytes, {
          filter: (file) => {
            const wanted = !taken && file.name === name
            taken ||= wanted
            return wanted
          },
        })[name]
        return unpacked ? { ok: true, bytes: unpacked } : unreadable('truncated')
      } catch {
        return unreadable('truncated')
      }
    },
  }
}
