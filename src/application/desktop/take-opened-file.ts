import { asStorageError } from '../../vault/errors.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { desktopOf } from './desktop-of.ts'
import { fileTooLarge } from './desktop-port.ts'

/**
 * A file somebody opened with the program, once. `NOT_FOUND` after that, and where it is no file; `FILE` where it is too
 * large, `STORAGE` where it cannot be read.
 */
export const takeOpenedFile = async (ports: ProgramPorts, fileId: string): Promise<File> => {
  const desktop = desktopOf(ports)
  const file = await desktop.takeFile(fileId).catch((error: unknown) => {
    throw asStorageError(error)
  })
  if (!file) throw new UseCaseError('NOT_FOUND', { what: 'file' })
  if (file === fileTooLarge) throw new UseCaseError('FILE', { problem: 'too-large' })
  return file
}
