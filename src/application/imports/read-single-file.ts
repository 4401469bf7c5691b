import { unreadable, type Unreadable } from '../../domain/importers/file-problem.ts'
import { fileKindOf } from '../../formats/file-kind.ts'
import type { ReadFile, ReadingOptions } from './read-file.ts'
import { readElement, readTextFile } from './read-text-file.ts'

/**
 * Reads a file that is no archive: inside an archive another one is not opened. Fails with a `FileProblem`
 * (`binary` for an archive); never throws.
 */
export const readSingleFile = async (
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<ReadFile | Unreadable> => {
  switch (fileKindOf(bytes)) {
    case 'keepass-database': {
      const { openKdbx } = await import('../../formats/open-kdbx.ts')
      const opened = await openKdbx(bytes, options.password)
      return opened.ok ? readElement(opened.root, options) : opened
    }
    case 'locked-workbook':
      return unreadable('encrypted')
    case 'archive':
    case 'text':
      return readTextFile(bytes, options)
  }
}
