import { crc32 } from 'node:zlib'
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl'
import { unreadable, type Unreadable } from '../domain/importers/file-problem.ts'

export interface Archive {
  readonly ok: true
  /** Of the files inside, as they are written there, in their order; folders left out. */
  readonly names: readonly string[]
  /**
   * Unpacks one file. Fails with `too-large`, `encrypted`, `truncated`, or `unknown-format` for a name that is
   * not inside; never throws.
   */
  readonly unpack: (
    name: string,
  ) => Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Unreadable>
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
  files: 20_000,
  fileBytes: 64 * 1024 * 1024,
  totalBytes: 128 * 1024 * 1024,
  ratio: 200,
}

/** Below this even a ratio of thousands does no harm: a table of one repeated row. */
const smallBytes = 1024 * 1024

const listEntries = async (
  zip: ZipFile,
  limits: ArchiveLimits,
): Promise<ReadonlyMap<string, Entry> | Unreadable> => {
  if (zip.entryCount > limits.files) return unreadable('too-large')
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true)
    if (name.endsWith('/')) continue
    // Which of the two would another program see? Nobody's export has a name twice.
    if (entries.has(name)) return unreadable('unknown-format')
    entries.set(name, entry)
  }
  return entries
}

/** The stream ends with an error as soon as there is more, or less, than the directory says. */
const unpackEntry = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  const unpacked = new Uint8Array(entry.uncompressedSize)
  let at = 0
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    const bytes = piece as Uint8Array
    unpacked.set(bytes, at)
    at += bytes.length
    bytes.fill(0)
  }
  if (crc32(unpacked) !== entry.crc32) throw new Error('Not what was packed')
  return unpacked
}

/**
 * Opens a ZIP archive. Names are only ever compared, never used as paths, so `../` in them leads nowhere.
 * Sizes are checked before anything is unpacked, and a file that lies about its own is given up at the first
 * byte too many. Fails with `truncated`, `too-large`, `empty`, or `unknown-format` (a name twice); never throws.
 * The bytes are read from as long as the archive is in use.
 */
export const openArchive = async (
  bytes: Uint8Array,
  limits: ArchiveLimits = archiveLimits,
): Promise<Archive | Unreadable> => {
  let zip: ZipFile
  let entries: ReadonlyMap<string, Entry> | Unreadable
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    zip = await fromBufferPromise(buffer, {
      lazyEntries: true,
      decodeStrings: false,
      autoClose: false,
    })
    entries = await listEntries(zip, limits)
  } catch {
    // The directory is the last thing in the file, so a file that was cut off has none.
    return unreadable('truncated')
  }
  if ('ok' in entries) return entries
  const files = entries
  if (files.size === 0) return unreadable('empty')
  let total = 0
  return {
    ok: true,
    names: [...files.keys()],
    unpack: async (name) => {
      const entry = files.get(name)
      if (!entry) return unreadable('unknown-format')
      if (entry.isEncrypted()) return unreadable('encrypted')
      const { compressedSize, uncompressedSize } = entry
      const tooLarge =
        uncompressedSize > limits.fileBytes ||
        total + uncompressedSize > limits.totalBytes ||
        uncompressedSize > Math.max(compressedSize * limits.ratio, smallBytes)
      if (tooLarge) return unreadable('too-large')
      total += uncompressedSize
      try {
        return { ok: true, bytes: await unpackEntry(zip, entry) }
      } catch {
        return unreadable('truncated')
      }
    },
  }
}
