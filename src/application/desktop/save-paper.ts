import type { SavedPaper } from '../../contract/desktop.ts'
import { asStorageError } from '../../vault/errors.ts'
import type { ProgramPorts } from '../program-ports.ts'
import { UseCaseError } from '../use-case-error.ts'
import { desktopOf } from './desktop-of.ts'
import { safeFileName } from './file-name.ts'

/**
 * Saves the page as a PDF file. The recovery sheet and all else on paper is of the open vault: where that locks before
 * somebody has said where to, nothing is written and it fails with `VAULT_NOT_OPEN` (P4). `STORAGE` where the disk
 * refuses, or the folder is not one that was chosen.
 */
export const savePaper = async (
  ports: ProgramPorts,
  paper: { readonly fileName: string; readonly folderId?: string | undefined },
): Promise<SavedPaper> => {
  const desktop = desktopOf(ports)
  const vault = ports.openVault()
  const isStillOpen = (): boolean => ports.keeper.opened() === vault
  const fileName = safeFileName(paper.fileName, 'pdf')
  const saved = await desktop
    .savePaper({ fileName, folderId: paper.folderId, mayWrite: isStillOpen })
    .catch((error: unknown) => {
      throw asStorageError(error)
    })
  if (!isStillOpen()) throw new UseCaseError('VAULT_NOT_OPEN', undefined)
  return saved
}
