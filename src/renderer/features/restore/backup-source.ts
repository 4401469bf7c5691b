import { ORPCError } from '@orpc/client'
import { largestBackupUpload } from '../../../contract/backups.ts'
import { wire } from '../../state/wire.ts'

/** Where a backup is taken from: the list of automatic ones, by name, or a file of the guardian's. */
export type BackupSource =
  | { readonly from: 'list'; readonly name: string }
  | { readonly from: 'file'; readonly file: File }

export type StagedBackup = Awaited<ReturnType<typeof wire.backups.stage>>
export type VaultContents = Awaited<ReturnType<typeof wire.backups.look>>

/** A backup that lies ready; its contents are known once it has been opened. */
export interface LaidOutBackup {
  readonly staged: StagedBackup
  readonly contents: VaultContents | undefined
}

/** An open export that was looked into. */
export interface FoundExport {
  readonly file: File
  readonly contents: VaultContents
}

/**
 * Throws the contract's failure for a file no host would take, which on the desktop would be turned away
 * without an answer. An open export is bound by the same size.
 */
export const assertUploadable = (file: Pick<File, 'size'>, code: 'BACKUP' | 'FILE'): void => {
  if (file.size <= largestBackupUpload) return
  throw new ORPCError(code, { defined: true, data: { problem: 'too-large' } })
}

/** Forgets what was laid ready; whether that works does not matter to the page. */
export const discardStaged = (stagingId: string): void => {
  void wire.backups.discard({ stagingId }).catch(() => undefined)
}

/**
 * Lays a backup ready and, where the open vault's key fits, looks inside. Fails with `BACKUP` or
 * `STORAGE`; then nothing stays behind.
 */
export const layOut = async (source: BackupSource): Promise<LaidOutBackup> => {
  if (source.from === 'file') assertUploadable(source.file, 'BACKUP')
  const staged = await wire.backups.stage(source)
  if (!staged.sameKey) return { staged, contents: undefined }
  const { stagingId } = staged
  try {
    return { staged, contents: await wire.backups.look({ stagingId }) }
  } catch (error) {
    discardStaged(stagingId)
    throw error
  }
}
