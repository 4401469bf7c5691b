import type { Unreadable } from '../../domain/importers/file-problem.ts'
import { fileKindOf } from '../../formats/file-kind.ts'
import { readArchiveFile } from './read-archive-file.ts'
import type { ReadFile, ReadingOptions } from './read-file.ts'
import { readSingleFile } from './read-single-file.ts'

/**
 * Recognises a file by its content and reads it. Fails with a `FileProblem`; never throws. Nothing is
 * written anywhere; the bytes stay the caller's.
 */
export const readImportFile = async (
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<ReadFile | Unreadable> =>
  fileKindOf(bytes) === 'archive' ? readArchiveFile(bytes, options) : readSingleFile(bytes, options)
