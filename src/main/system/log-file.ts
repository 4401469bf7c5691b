import { createStream } from 'rotating-file-stream'
import { makePrivateFolder } from '../../vault/private-files.ts'

/** Lines of the log in files of their own. */
export interface LogFile {
  /** Takes a text as it is; what a disk that is too slow would pile up in memory is dropped. */
  readonly write: (text: string) => void
  /** Writes what is still to be written, and closes. Never fails. */
  readonly end: () => Promise<void>
}

/** Three files of this size, the newest without a number: months of a program that works, and a day of one that does not. */
const fileSize = '256K'

/** As much may wait for the disk. */
const mostWaiting = 256 * 1024

/**
 * Opens `kinventory.log` in `folder`, for this user only (0700 and 0600); where it is full it becomes
 * `kinventory.log.1`, and that `kinventory.log.2`. `failed` is called once where it can no longer be written; fails
 * where the folder cannot be made.
 */
export const openLogFile = (folder: string, failed: () => void): LogFile => {
  makePrivateFolder(folder)
  const name = (index: number | Date | null): string =>
    index === null ? 'kinventory.log' : `kinventory.log.${String(index)}`
  const stream = createStream(name, { path: folder, size: fileSize, rotate: 2, mode: 0o600 })
  stream.once('error', failed)
  // A second one would be an exception that nobody catches.
  stream.on('error', () => undefined)
  return {
    write: (text) => {
      if (stream.writable && stream.writableLength < mostWaiting) stream.write(text)
    },
    end: () =>
      new Promise((resolve) => {
        if (stream.closed) return resolve()
        stream.once('close', resolve)
        stream.end()
      }),
  }
}
